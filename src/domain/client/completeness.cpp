// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/completeness.h"

#include <algorithm>

namespace zhuke::domain {

namespace {

class Tally
{
public:
    void ask(const QString &label, bool isFilled)
    {
        ++m_result.asked;
        if (isFilled) {
            ++m_result.filled;
        } else {
            m_result.missing.append(label);
        }
    }

    [[nodiscard]] Completeness &&take() { return std::move(m_result); }

private:
    Completeness m_result;
};

// Some facts may be stated in either of two fields: an amount or the words why there is none.
bool isStatedElsewhere(const Client &client, QLatin1StringView name)
{
    return (name == QLatin1StringView("creditCode") && !client.codeReason.isEmpty())
           || (name == QLatin1StringView("assetsFen") && !client.assetsNote.isEmpty())
           || (name == QLatin1StringView("scaleClass")
               && (!client.scaleNote.isEmpty() || client.headcount))
           || (name == QLatin1StringView("paymentKinds") && !client.paymentNote.isEmpty())
           || (name == QLatin1StringView("fundReady") && client.fundNature == FundNature::Pending);
}

bool isStatedElsewhere(const Person &person, QLatin1StringView name)
{
    return (name == QLatin1StringView("officePhone")
            && (!person.mobile.isEmpty() || !person.wechat.isEmpty()))
           || (name == QLatin1StringView("decisionPct") && !person.decisions.empty());
}

bool isStatedElsewhere(const CreditSheet & /*sheet*/, QLatin1StringView /*name*/)
{
    return false;
}

template <class E>
void askAll(Tally &tally, const E &entity, const QString &prefix = {})
{
    for (const Field<E> &field : fieldsOf<E>()) {
        if (field.info.stage != Stage::None) {
            tally.ask(prefix + field.label(),
                      !isEmpty(field.get(entity))
                          || isStatedElsewhere(entity, QLatin1StringView(field.info.name)));
        }
    }
}

bool hasKind(std::span<const Person> persons, PersonKind kind)
{
    return std::ranges::any_of(persons, [&](const Person &person) { return person.kind == kind; });
}

} // namespace

int Completeness::percent() const
{
    constexpr int hundred = 100;
    return asked == 0 ? hundred : (2 * hundred * filled + asked) / (2 * asked);
}

Completeness completenessOf(const Client &client, std::span<const Person> persons)
{
    Tally tally;
    askAll(tally, client);
    tally.ask(QStringLiteral("推荐单位"), client.unit.has_value());
    tally.ask(QStringLiteral("客户经理"), client.manager.has_value());
    askAll(tally, client.credit() != nullptr ? *client.credit() : CreditSheet());
    for (const Person &person : persons) {
        askAll(tally, person, person.name + QStringLiteral(":"));
    }
    for (const PersonKind kind : {PersonKind::Head, PersonKind::Handler}) {
        if (!hasKind(persons, kind)) {
            tally.ask(labelOf(kind), false);
        }
    }
    return tally.take();
}

} // namespace zhuke::domain
