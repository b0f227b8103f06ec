// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientcodes.h"
#include "domain/common/field.h"

#include <QDate>

namespace zhuke::domain {

// 信用评价: the seven items of K27d plus ability to pay and the client's dealings with other
// contractors (K12). One sheet a year; the latest stands on 附件2.
struct CreditSheet
{
    std::optional<int> year;
    QDate assessedOn;
    std::optional<Rating> performance;
    QString performanceNote;
    std::optional<Rating> paymentRecord;
    QString paymentRecordNote;
    std::vector<ContractForm> contractForms;
    QString contractFormNote;
    std::vector<BidMethod> bidMethods;
    QString bidMethodNote;
    QString contractHabit;
    std::optional<PriceLevel> priceLevel;
    std::optional<Rating> devAbility;
    QString devAbilityNote;
    std::optional<Rating> payAbility;
    QString payAbilityNote;
    QString otherContractors;
    QString analysis;

    friend bool operator==(const CreditSheet &, const CreditSheet &) = default;
};

template <>
std::span<const Field<CreditSheet>> fieldsOf<CreditSheet>();

} // namespace zhuke::domain
