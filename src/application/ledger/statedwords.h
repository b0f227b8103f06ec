// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientcodes.h"
#include "domain/client/grade.h"
#include "domain/client/person.h"
#include "domain/client/project.h"
#include "domain/visit/visit.h"

#include <QStringList>

#include <optional>
#include <vector>

// What the words of a ledger's cells mean; nullopt where they mean nothing we know.
namespace zhuke::application {

[[nodiscard]] std::optional<domain::Grade> gradeOfWord(const QString &text); // A, A级, Ａ
[[nodiscard]] std::optional<domain::Level> levelOfWord(const QString &text); // 公司级, 分公司
[[nodiscard]] std::optional<domain::PersonKind> personKindOfWord(const QString &text);
// 合作过, 在建设, 将建设 and the forms' words for them, or a stage's own label.
[[nodiscard]] std::optional<domain::ProjectStage> stageOfWord(const QString &text);
[[nodiscard]] std::optional<domain::VisitWay> wayOfWord(const QString &text);

// 付款方式 (F06): `垫资(主体封顶)、按进度付款75%`.
struct StatedPayment
{
    std::vector<domain::PaymentKind> kinds;
    QString advanceFundingDegree;
    std::optional<int> prepaymentPct;
    std::optional<int> progressPct;
    QStringList notUnderstood;
};

[[nodiscard]] StatedPayment paymentOfText(const QString &text);

// 资金状况 (F07): `国有资金,部分到位`.
struct StatedFunds
{
    std::optional<domain::FundNature> nature;
    std::optional<domain::FundReady> ready;
    QStringList notUnderstood;
};

[[nodiscard]] StatedFunds fundsOfText(const QString &text);

// Names in one cell, separated by 、 , ; or a line break.
[[nodiscard]] QStringList namesOfText(const QString &text);

} // namespace zhuke::application
