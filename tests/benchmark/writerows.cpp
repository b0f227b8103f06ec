// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/client/clientverbs.h"
#include "application/visit/visitverbs.h"
#include "benchmark/bench.h"
#include "benchmark/rawdatabase.h"
#include "domain/common/uid.h"

#include <memory>

namespace zhuke::benchmark {

using domain::ClientId;
using namespace Qt::StringLiterals;

namespace {

constexpr int saves = 30;
const QString content =
    u"与对方工程部就二期地块招标时间、付款节点和现场条件交换意见，约定下周提交深化方案与报价说明。"_s;

const QString insertSql =
    u"INSERT INTO visit (uid, client_id, date, way, purpose, content, content_digest, search_text) "
    "VALUES (?1, ?2, ?3, 'on_site', 'maintenance', ?4, x'00', ?4)"_s;

ClientId aClient(app::CompanyFile &file)
{
    const auto ids = must(file.queries().clients.ids(application::scopeOf(file.session()), {}, {}));
    return ids[ids.size() / 2];
}

// The next so many of the list, so that no client grows to have hundreds of visits.
std::vector<ClientId> nextClients(app::CompanyFile &file, int &round)
{
    const auto ids = must(file.queries().clients.ids(application::scopeOf(file.session()), {}, {}));
    std::vector<ClientId> next;
    next.reserve(saves);
    for (int i = 0; i < saves; ++i) {
        next.push_back(ids[static_cast<std::size_t>(++round * 7) % ids.size()]);
    }
    return next;
}

double saveVisits(app::CompanyFile &file, const domain::Clock &clock, int &round)
{
    application::VisitVerbs verbs(file.storage(), clock);
    const std::vector<ClientId> clients = nextClients(file, round);
    domain::Visit visit;
    visit.date = clock.today();
    visit.content = content;
    visit.nextDate = clock.today().addDays(30);
    return timed([&] {
        for (const ClientId client : clients) {
            visit.client = client;
            static_cast<void>(must(verbs.add(file.session(), visit)));
        }
    });
}

// One row and its commit, flushed: what a save cannot do without.
double commitRows(const RawDatabase &raw, ClientId client)
{
    RawStatement begin(raw, u"BEGIN IMMEDIATE"_s);
    RawStatement insert(raw, insertSql);
    RawStatement commit(raw, u"COMMIT"_s);
    return timed([&] {
        for (int i = 0; i < saves; ++i) {
            static_cast<void>(begin.step());
            begin.reset();
            insert.bind(1, domain::newUid(QDateTime::currentDateTimeUtc()));
            insert.bind(2, client.value());
            insert.bind(3, u"2026-11-23"_s);
            insert.bind(4, content);
            static_cast<void>(insert.step());
            insert.reset();
            static_cast<void>(commit.step());
            commit.reset();
        }
    });
}

double saveClient(app::CompanyFile &file, const domain::Clock &clock, int &round)
{
    application::ClientVerbs verbs(file.storage(), clock);
    const std::vector<ClientId> clients = nextClients(file, round);
    return timed([&] {
        for (const ClientId client : clients) {
            const auto done =
                verbs.update(file.session(), client, [&round](domain::ClientFile &edited) {
                    edited.client.remark = u"第%1次"_s.arg(round);
                    return domain::Result<void>();
                });
            if (!done) {
                qFatal("%s", qPrintable(done.error().rule));
            }
        }
    });
}

} // namespace

std::vector<Row> writeRows(Bench &bench)
{
    // The yardstick's rows must not be in the file that the program works on.
    const QString copy = bench.fresh(u"zhuke"_s);
    if (!QFile::copy(bench.largePath(), copy)) {
        qFatal("cannot copy to %s", qPrintable(copy));
    }
    const auto raw = std::make_shared<RawDatabase>(copy);
    const auto round = std::make_shared<int>(0);
    return {
        {u"10"_s,
         u"one visit saved durably, searchable and audited: against one raw row and its commit"_s,
         [&bench, round] { return saveVisits(bench.large(), bench.clock(), *round) / saves; },
         [&bench, raw] { return commitRows(*raw, aClient(bench.large())) / saves; },
         2,
         0.7,
         {insertSql}},
        {u"16"_s,
         u"save a client: large against small"_s,
         [&bench, round] { return saveClient(bench.large(), bench.clock(), *round) / saves; },
         [&bench, round] { return saveClient(bench.twin(), bench.clock(), *round) / saves; },
         1.5,
         {},
         {}}};
}

} // namespace zhuke::benchmark
