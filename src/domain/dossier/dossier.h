// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/field.h"
#include "domain/common/id.h"

#include <QDate>

namespace zhuke::domain {

// One line of next quarter's plan on 附件4.
struct PlanLine
{
    QString plannedFor;
    QString target;
    QString purpose;
    QString owner;

    friend bool operator==(const PlanLine &, const PlanLine &) = default;
};

template <>
std::span<const Field<PlanLine>> fieldsOf<PlanLine>();

// 附件4 大客户经理经营档案: one per client and quarter (F09). Figures that the program sums are not
// stored here.
struct Dossier
{
    std::optional<DossierId> id;
    QString uid;
    qint64 revision = 0;
    ClientId client = ClientId(0); // not a client: not stored yet

    std::optional<int> year;
    std::optional<int> quarter; // 1–4
    QString summary1;           // 对接与关系进展
    QString summary2;           // 在建项目进展及二次、三次经营配合
    QString summary3;           // 投资动向、竞争对手、付款履约及风险
    QString summary4;           // 存在问题及需协调事项
    std::optional<int> planProjects;
    std::optional<Money> planAmountFen;
    bool noActivity = false; // 本季无经营活动: counts as filed
    QDate filedOn;
    std::vector<PlanLine> planLines;

    [[nodiscard]] bool isFiled() const { return filedOn.isValid(); }

    friend bool operator==(const Dossier &, const Dossier &) = default;
};

template <>
std::span<const Field<Dossier>> fieldsOf<Dossier>();

} // namespace zhuke::domain
