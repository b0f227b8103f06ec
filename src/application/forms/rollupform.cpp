// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/rollupform.h"

#include "application/due/cadence.h"
#include "application/forms/formtext.h"
#include "domain/client/followon.h"
#include "domain/standards/datetext.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace zhuke::application {

using domain::ClientFile;
using domain::Money;
using namespace Qt::StringLiterals;

namespace {

using Files = std::vector<const ClientFile *>;

bool isNumberedBy(const ClientFile &file, QDate day)
{
    return file.client.isNumbered()
           && (!file.client.designatedOn.isValid() || file.client.designatedOn <= day);
}

auto printingOrder(const ClientFile *file)
{
    // A client without a level comes after both levels.
    constexpr int afterAll = 99;
    const domain::Client &client = file->client;
    return std::tuple(client.level ? static_cast<int>(*client.level) : afterAll,
                      static_cast<int>(client.grade.value_or(domain::Grade::C)),
                      client.serial.value_or(0));
}

// 档案齐备: 附件2 / persons / quarters of the year kept.
QString keptText(const ClientFile &file, int year)
{
    const auto quarters = std::ranges::count_if(file.dossiers, [&](const domain::Dossier &dossier) {
        return dossier.year == year && dossier.isFiled();
    });
    return u"1/%1/%2"_s.arg(file.persons.size()).arg(quarters);
}

// 联系人: who handles our business there, or else the first person named.
QString contactOf(const ClientFile &file)
{
    const auto handler =
        std::ranges::find(file.persons, domain::PersonKind::Handler, &domain::Person::kind);
    if (handler != file.persons.end()) {
        return handler->name;
    }
    return file.persons.empty() ? QString() : file.persons.front().name;
}

// 联系状态: whether the visit agreed on, or the one the cadence asks for, is still ahead.
QString contactStateOf(const ClientFile &file, QDate day)
{
    const domain::ClientSummary &summary = file.summary;
    QDate due = summary.nextVisit;
    if (!due.isValid() && summary.lastContact.isValid()) {
        due = summary.lastContact.addDays(cadenceDays(file.client.number()));
    }
    if (!due.isValid()) {
        return u"未联系"_s;
    }
    return due < day ? u"逾期"_s : u"正常"_s;
}

// 累计合同额: every contract signed by the day, whenever the client was designated.
Money totalOf(const ClientFile &file, QDate day)
{
    Money total;
    const auto add = [&](QDate signedOn, const std::optional<Money> &amount) {
        if (!signedOn.isValid() || signedOn <= day) {
            total += amount.value_or(Money());
        }
    };
    for (const domain::Project &project : file.projects) {
        for (const domain::Contract &contract : project.contracts) {
            add(contract.signedOn, contract.amountFen);
            for (const domain::Supplement &supplement : contract.supplements) {
                add(supplement.signedOn, supplement.amountFen);
            }
        }
    }
    return total;
}

class Totals
{
public:
    void count(const domain::Client &client, Money followOn)
    {
        if (client.grade) {
            ++m_grades[domain::codeOf(*client.grade)];
        }
        if (client.level) {
            ++m_levels[domain::codeOf(*client.level)];
        }
        m_total += followOn;
    }

    void writeTo(FormData &form) const
    {
        form.values.insert({
            {u"gradeA"_s, QString::number(m_grades.value(u"A"_s))},
            {u"gradeB"_s, QString::number(m_grades.value(u"B"_s))},
            {u"gradeC"_s, QString::number(m_grades.value(u"C"_s))},
            {u"companyCount"_s, QString::number(m_levels.value(u"company"_s))},
            {u"branchCount"_s, QString::number(m_levels.value(u"branch"_s))},
            {u"followOnTotal"_s, amountText(m_total)},
        });
    }

private:
    QHash<QString, int> m_grades;
    QHash<QString, int> m_levels;
    Money m_total;
};

FormData sheet(const QString &unit, const Files &files, QDate day)
{
    FormData form;
    form.form = u"f1"_s;
    form.subject = unit;
    form.group = unit;
    form.values.insert(u"unit"_s, unit);
    form.values.insert(u"untilDate"_s, domain::printedDate(day));
    Totals totals;
    std::vector<FormData::Values> rows;
    for (const ClientFile *file : files) {
        const domain::Client &client = file->client;
        const domain::FollowOn counted = domain::followOnOf(client, file->projects, day);
        const Money followOn = counted.actual();
        totals.count(client, followOn);
        rows.push_back({
            {u"index"_s, QString::number(rows.size() + 1)},
            {u"number"_s, client.number()},
            {u"name"_s, client.name},
            {u"level"_s, domain::labelOf(client.level)},
            {u"industry"_s, industryText(client.industry)},
            {u"kept"_s, keptText(*file, day.year())},
            {u"unit"_s, file->unitName},
            {u"manager"_s, file->managerName},
            {u"followOn"_s, amountText(followOn)},
            {u"evaluation"_s, QString()},
            {u"updatedOn"_s, dateText(client.updatedOn)},
            {u"remark"_s, client.remark},
            {u"parentName"_s, client.parentName},
            {u"leader"_s, client.leader},
            {u"nature"_s, client.nature},
            {u"contact"_s, contactOf(*file)},
            {u"expected"_s, amountText(counted.expected)},
            {u"totalAmount"_s, amountText(totalOf(*file, day))},
            {u"contactState"_s, contactStateOf(*file, day)},
        });
    }
    totals.writeTo(form);
    form.groups.insert(u"clients"_s, rows);
    return form;
}

} // namespace

std::vector<FormData>
rollupForms(const std::vector<ClientFile> &files, const QString &company, QDate day)
{
    Files all;
    for (const ClientFile &file : files) {
        if (isNumberedBy(file, day)) {
            all.push_back(&file);
        }
    }
    std::ranges::stable_sort(all, {}, printingOrder);
    std::map<QString, Files> byUnit;
    for (const ClientFile *file : all) {
        byUnit[file->unitName].push_back(file);
    }
    std::vector<FormData> forms{sheet(company, all, day)};
    for (const auto &[unit, ofUnit] : byUnit) {
        if (!unit.isEmpty()) {
            forms.push_back(sheet(unit, ofUnit, day));
        }
    }
    return forms;
}

} // namespace zhuke::application
