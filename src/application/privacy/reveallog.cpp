// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/privacy/reveallog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zhuke::application {

using domain::Result;
using namespace Qt::StringLiterals;

namespace {

RevealEntry entryOf(const domain::RevealRecord &record)
{
    const QJsonObject json = QJsonDocument::fromJson(record.payload.toUtf8()).object();
    RevealEntry entry;
    entry.seq = record.seq;
    entry.utc = record.utc;
    entry.user = record.user;
    entry.way = json.value(u"way"_s).toString(u"print"_s);
    entry.machine = json.value(u"machine"_s).toString();
    entry.reason = json.value(u"reason"_s).toString();
    const QJsonArray seen = json.value(u"seen"_s).toArray();
    for (const auto &each : seen) {
        entry.seen.push_back({each[u"client"_s].toString(),
                              {},
                              each[u"person"_s].toString(),
                              {},
                              each[u"fields"_s].toVariant().toStringList()});
    }
    return entry;
}

bool isOf(const RevealEntry &entry, const QString &clientUid)
{
    return clientUid.isEmpty()
           || std::ranges::find(entry.seen, clientUid, &RevealEntry::Seen::clientUid)
                  != entry.seen.end();
}

QStringList uidsIn(const std::vector<RevealEntry> &entries)
{
    QStringList uids;
    for (const RevealEntry &entry : entries) {
        for (const RevealEntry::Seen &seen : entry.seen) {
            uids << seen.clientUid << seen.personUid;
        }
    }
    uids.removeDuplicates();
    return uids;
}

} // namespace

Result<std::vector<RevealEntry>>
readRevealLog(const domain::Queries &queries, const Session &session, const QString &clientUid)
{
    if (const Result<void> allowed = authorise(session, Permission::ReadRevealLog); !allowed) {
        return domain::failure(allowed);
    }
    const auto records = queries.reveals.records(scopeOf(session, Permission::ReadRevealLog));
    if (!records) {
        return domain::failure(records);
    }
    std::vector<RevealEntry> entries;
    for (const domain::RevealRecord &record : *records) {
        RevealEntry entry = entryOf(record);
        if (isOf(entry, clientUid)) {
            entries.push_back(std::move(entry));
        }
    }
    const auto names = queries.reveals.names(uidsIn(entries));
    if (!names) {
        return domain::failure(names);
    }
    for (RevealEntry &entry : entries) {
        for (RevealEntry::Seen &seen : entry.seen) {
            seen.client = names->value(seen.clientUid);
            seen.person = names->value(seen.personUid);
        }
    }
    return entries;
}

} // namespace zhuke::application
