// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/session/session.h"
#include "domain/client/clientfile.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

namespace zhuke::application {

// How somebody came to see ○ and ● facts.
enum class RevealWay { Screen, Command, Preview };

// The names of a person's ○ and ● fields that hold something which the scope opens; of the family
// only that there is one.
[[nodiscard]] QStringList sealedFields(const domain::Person &person,
                                       const domain::AccessScope &scope);

// ● of a client that is not one's own are read for a reason only (domain.md 2.1).
[[nodiscard]] bool
needsReason(const Session &session, const domain::Client &client, const QStringList &fields);

struct RevealRequest
{
    domain::ClientId client;
    QString personUid; // empty: everybody of the client
    RevealWay way = RevealWay::Screen;
    QString reason;
    bool withoutPi3 = false; // only ○ are to be seen
};

// Whoever sees ○ and ● facts is recorded before they are shown (PI-D8): who, when, where, of whom
// which fields, how and what for. Never a value, and persons by uid only.
class RevealVerbs
{
public:
    RevealVerbs(domain::Storage &storage, const domain::Clock &clock);

    // Nothing is recorded where the user has nothing to see. Invalid reason: missing where one is
    // needed, nameInReason.
    [[nodiscard]] domain::Result<void> reveal(const Session &session, const RevealRequest &request);

private:
    domain::Storage &m_storage;
    const domain::Clock &m_clock;
};

// A line of the log.
struct RevealEntry
{
    struct Seen
    {
        QString clientUid;
        QString client;
        QString personUid;
        QString person; // as called now; empty when gone
        QStringList fields;
    };

    qint64 seq = 0;
    QDateTime utc;
    QString user;
    QString way; // screen, command, preview, print
    QString machine;
    QString reason;
    std::vector<Seen> seen;
};

} // namespace zhuke::application

template <>
struct zhuke::domain::CodesOf<zhuke::application::RevealWay>
{
    static constexpr std::array<CodeLabel, 3> all{
        {{"screen", u"屏幕"}, {"command", u"命令行"}, {"preview", u"预览"}}};
};
