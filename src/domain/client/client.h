// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientcodes.h"
#include "domain/client/creditsheet.h"
#include "domain/client/grade.h"
#include "domain/common/field.h"
#include "domain/common/id.h"

#include <QDate>

namespace zhuke::domain {

// 股东
struct Shareholder
{
    QString name;
    QString kind;
    std::optional<Money> amountFen;
    std::optional<int> ratioBp; // hundredths of a percent

    friend bool operator==(const Shareholder &, const Shareholder &) = default;
};

template <>
std::span<const Field<Shareholder>> fieldsOf<Shareholder>();

// A number the client had before; it stays searchable (F03, domain.md 2.4).
struct FormerNumber
{
    Grade grade = Grade::C;
    QDate until;
    QString decision;

    friend bool operator==(const FormerNumber &, const FormerNumber &) = default;
};

// 大客户: the master record (K25, K26) with its shareholders, credit sheets and former numbers.
// Persons, projects, visits, records and dossiers are aggregates of their own that name their
// client.
struct Client
{
    std::optional<ClientId> id; // absent until stored
    QString uid;
    qint64 revision = 0;

    ClientState state = ClientState::Prospect;
    std::optional<int> serial; // 1–99999, unique for ever (F03)
    std::optional<Grade> grade;
    std::optional<Level> level;
    QString name;
    QString creditCode;
    QString codeReason;
    QString nature;
    QString industry;
    QString parentName;
    QString region;
    QString address;
    QString postcode;
    QString phone;
    QString fax;
    QString email;
    QString website;
    QString legalRepresentative;
    std::optional<Money> registeredCapitalFen;
    QDate foundedOn;
    std::optional<ScaleClass> scaleClass;
    std::optional<int> headcount;
    QString scaleNote;
    std::optional<Money> assetsFen;
    QDate assetsOn;
    QString assetsNote;
    QString products;
    QString reputation;
    std::vector<PaymentKind> paymentKinds;
    QString advanceFundingDegree;
    std::optional<int> prepaymentPct;
    std::optional<int> progressPct;
    QString paymentNote;
    std::optional<FundNature> fundNature;
    std::optional<FundReady> fundReady;
    std::optional<Liaison> liaison;
    QString leader;
    std::optional<UnitId> unit;    // 推荐单位
    std::optional<UserId> manager; // 客户经理
    QDate designatedOn;
    QString decisionReference;
    std::optional<Money> openingFen; // follow-on amount the ledger stated (decisions 5)
    QDate openingOn;
    QString remark;
    QDate updatedOn;
    QDate form2VerifiedOn;
    QDate form3VerifiedOn;

    std::vector<Shareholder> shareholders;
    std::vector<CreditSheet> creditSheets; // by year, oldest first
    std::vector<FormerNumber> formerNumbers;

    // "A-00001", or empty before designation.
    [[nodiscard]] QString number() const;
    [[nodiscard]] bool isNumbered() const { return serial.has_value() && grade.has_value(); }
    // The sheet that stands on 附件2, or nullptr.
    [[nodiscard]] const CreditSheet *credit() const
    {
        return creditSheets.empty() ? nullptr : &creditSheets.back();
    }

    friend bool operator==(const Client &, const Client &) = default;
};

// The client's own columns; unit and manager are references and not among them.
template <>
std::span<const Field<Client>> fieldsOf<Client>();

} // namespace zhuke::domain
