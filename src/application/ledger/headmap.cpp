// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/headmap.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zhuke::application {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

std::size_t indexOf(LedgerKind kind)
{
    return static_cast<std::size_t>(kind);
}

} // namespace

Result<HeadMap> HeadMap::parse(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        return failure(ErrorCode::Invalid, u"map"_s, {}, u"notJson"_s, fault.errorString());
    }
    HeadMap map;
    const QJsonObject kinds = document.object();
    for (auto entry = kinds.begin(); entry != kinds.end(); ++entry) {
        const auto kind = domain::fromCode<LedgerKind>(entry.key());
        if (!kind || !entry->isObject()) {
            return failure(ErrorCode::Invalid, u"map"_s, entry.key(), u"notAKind"_s);
        }
        const QJsonObject heads = entry->toObject();
        for (auto head = heads.begin(); head != heads.end(); ++head) {
            const QString field = head->toString();
            const LedgerColumn *column = columnByField(*kind, field);
            if (column == nullptr && !field.isEmpty()) {
                return failure(ErrorCode::Invalid, u"map"_s, field, u"notAField"_s);
            }
            map.m_columns.at(indexOf(*kind)).insert(headKey(head.key()), column);
        }
    }
    return map;
}

bool HeadMap::has(LedgerKind kind, const QString &key) const
{
    return m_columns.at(indexOf(kind)).contains(key);
}

const LedgerColumn *HeadMap::column(LedgerKind kind, const QString &key) const
{
    const QHash<QString, const LedgerColumn *> &columns = m_columns.at(indexOf(kind));
    const auto found = columns.find(key);
    return found != columns.end() ? *found : columnByHead(kind, key);
}

} // namespace zhuke::application
