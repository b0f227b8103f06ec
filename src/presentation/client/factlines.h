// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/accessscope.h"
#include "presentation/client/factsheet.h"
#include "presentation/common/display.h"
#include "presentation/common/fieldtext.h"

#include <QCoreApplication>

namespace zhuke::presentation {

// Sealed fields the scope does not open are not in the file at all: they show as （未授权）.
[[nodiscard]] inline bool isHidden(domain::PiClass pi, const domain::AccessScope &scope)
{
    return (pi == domain::PiClass::Pi2 && !scope.opensPi2)
           || (pi == domain::PiClass::Pi3 && !scope.opensPi3);
}

[[nodiscard]] inline QString hiddenText()
{
    return QCoreApplication::translate("DossierSheets", "（未授权）");
}

// ○ and ● that the reader may see, and has not asked for yet.
[[nodiscard]] inline QString maskedText(const QString &name, const QString &value)
{
    constexpr qsizetype mobileDigits = 11;
    return name == u"privateMobile" && value.size() == mobileDigits
               ? value.left(3) + QStringLiteral("****") + value.right(4)
               : QCoreApplication::translate("DossierSheets", "（已遮蔽）");
}

// Every field that has something to say, in the order of the field list, without those named.
template <class E>
[[nodiscard]] std::vector<Fact> factsOf(const E &entity,
                                        const QStringList &without = {},
                                        const domain::AccessScope *scope = nullptr,
                                        bool isMasked = false)
{
    std::vector<Fact> facts;
    for (const domain::Field<E> &field : domain::fieldsOf<E>()) {
        if (without.contains(field.name())) {
            continue;
        }
        QString value = scope != nullptr && isHidden(field.info.pi, *scope)
                            ? hiddenText()
                            : shownText(field, entity);
        if (isMasked && !value.isEmpty() && field.info.pi >= domain::PiClass::Pi2
            && !isHidden(field.info.pi, *scope)) {
            value = maskedText(field.name(), value);
        }
        if (!value.isEmpty()) {
            facts.push_back({word(field.label()), value});
        }
    }
    return facts;
}

} // namespace zhuke::presentation
