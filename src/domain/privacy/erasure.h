// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditrepository.h"
#include "domain/common/codes.h"
#include "domain/common/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace zhuke::domain {

// Why somebody's personal data are erased (个人信息保护法 art. 47).
enum class ErasureBasis { OwnRequest, Withdrawn, Expired, PurposeDone };

template <>
struct CodesOf<ErasureBasis>
{
    static constexpr std::array<CodeLabel, 4> all{{
        {"ownRequest", u"本人要求"},
        {"withdrawn", u"撤回同意"},
        {"expired", u"保存期限已到"},
        {"purposeDone", u"处理目的已实现"},
    }};
};

// A value that was erased, and of which field.
struct ErasedText
{
    QString field;
    QString text;

    // A name or number by which somebody is known; the others may be everybody's (学历, 籍贯).
    [[nodiscard]] bool identifies() const;

    friend bool operator==(const ErasedText &, const ErasedText &) = default;
};

// A request to erase a person's data and what stays of it (PI-D6): the tombstone. Open until
// nothing of what was erased is found in the file any more.
struct Erasure
{
    std::optional<ErasureId> id;
    QString uid;
    QString clientUid;
    QString personUid;
    ErasureBasis basis = ErasureBasis::OwnRequest;
    QString request; // its number in the company's register
    QDate requestedOn;
    QDateTime erasedUtc;
    QString erasedBy; // uid of the user
    QDateTime closedUtc;
    std::vector<ErasedText> texts; // what to look for; stored sealed, none once closed

    [[nodiscard]] bool isClosed() const { return closedUtc.isValid(); }
};

// Words about the person that somebody wrote and only somebody can rewrite.
struct Mention
{
    QString kind; // of the aggregate: visit, record, project, …
    QString uid;
    QDate date;     // of a visit or record
    QString column; // where in it

    friend bool operator==(const Mention &, const Mention &) = default;
};

// What of a person is still readable in the rows.
struct Traces
{
    std::vector<Mention> mentions; // in what belongs to the client
    // What stands elsewhere for somebody or something else: whose it is cannot be told from its
    // bytes.
    std::vector<ErasedText> shared;
};

// What went beside the person's own row.
struct Purged
{
    int payloads = 0; // of the audit trail
    int drafts = 0;
    int copies = 0;                  // what imports kept to undo themselves
    std::vector<AggregateRef> items; // files, and what lay in the trash

    [[nodiscard]] bool isEmpty() const
    {
        return payloads == 0 && drafts == 0 && copies == 0 && items.empty();
    }
};

// "曾示远" → "曾*".
[[nodiscard]] QString maskedName(const QString &name);

} // namespace zhuke::domain
