// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/dialect.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErrorCode;

namespace {

struct CodeRefusal
{
    int code;
    Dialect::Refusal refusal;
};

constexpr Dialect::Refusal duplicate{ErrorCode::Duplicate, QLatin1StringView("duplicate")};
constexpr Dialect::Refusal damaged{ErrorCode::Storage, QLatin1StringView("damaged")};
constexpr Dialect::Refusal damagedRow{ErrorCode::Storage, QLatin1StringView("damagedRow")};
constexpr Dialect::Refusal other{ErrorCode::Storage, QLatin1StringView("storage")};

constexpr std::array extendedCodes{CodeRefusal{SQLITE_CONSTRAINT_UNIQUE, duplicate},
                                   CodeRefusal{SQLITE_CONSTRAINT_PRIMARYKEY, duplicate},
                                   CodeRefusal{SQLITE_CONSTRAINT_ROWID, duplicate}};

constexpr std::array primaryCodes{
    CodeRefusal{SQLITE_BUSY, {ErrorCode::Busy, QLatin1StringView("busy")}},
    CodeRefusal{SQLITE_LOCKED, {ErrorCode::Busy, QLatin1StringView("busy")}},
    CodeRefusal{SQLITE_INTERRUPT, {ErrorCode::Cancelled, QLatin1StringView("cancelled")}},
    CodeRefusal{SQLITE_READONLY, {ErrorCode::Storage, QLatin1StringView("readOnly")}},
    CodeRefusal{SQLITE_FULL, {ErrorCode::Storage, QLatin1StringView("diskFull")}},
    CodeRefusal{SQLITE_IOERR, {ErrorCode::Storage, QLatin1StringView("inputOutput")}},
    CodeRefusal{SQLITE_CANTOPEN, {ErrorCode::Storage, QLatin1StringView("cannotOpen")}},
    CodeRefusal{SQLITE_CONSTRAINT, {ErrorCode::Storage, QLatin1StringView("constraint")}},
    CodeRefusal{SQLITE_CORRUPT, damaged},
    CodeRefusal{SQLITE_NOTADB, damaged}};

} // namespace

Dialect::Refusal Dialect::refusalOf(const QString &code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (!isNumber) {
        return code == u"data" ? damagedRow : other;
    }
    const auto in = [](const auto &codes, int wanted) -> const Refusal * {
        const auto found = std::ranges::find(codes, wanted, &CodeRefusal::code);
        return found == codes.end() ? nullptr : &found->refusal;
    };
    if (const Refusal *refusal = in(extendedCodes, number)) {
        return *refusal;
    }
    const Refusal *refusal = in(primaryCodes, number & 0xFF);
    return refusal == nullptr ? other : *refusal;
}

QString Dialect::duplicateField(const QString &message)
{
    // "UNIQUE constraint failed: client.credit_code"
    const qsizetype dot = message.lastIndexOf(u'.');
    if (dot < 0 || message.contains(u',')) {
        return {};
    }
    QString field;
    bool capital = false;
    for (const QChar letter : QStringView(message).sliced(dot + 1)) {
        if (letter == u'_') {
            capital = true;
            continue;
        }
        if (!letter.isLetterOrNumber()) {
            break;
        }
        field += capital ? letter.toUpper() : letter;
        capital = false;
    }
    return field;
}

} // namespace zhuke::persistence
