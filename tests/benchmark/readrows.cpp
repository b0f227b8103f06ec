// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demorandom.h"
#include "benchmark/bench.h"
#include "benchmark/rawdatabase.h"
#include "domain/text/bigrams.h"
#include "domain/text/normalise.h"

#include <QSet>

#include <memory>

namespace zhuke::benchmark {

using domain::ClientId;
using namespace Qt::StringLiterals;

namespace {

const QString scanSql =
    u"SELECT v.id, v.client_id, c.number, c.name, v.search_text, v.date FROM visit v "
    "JOIN client c ON c.id = v.client_id WHERE v.deleted_at IS NULL AND c.deleted_at IS NULL "
    "AND v.search_text LIKE ?1 ORDER BY +v.date DESC, v.id DESC LIMIT 50"_s; // +: a scan, not the
                                                                             // newest first
const QString matchSql =
    u"SELECT v.id, v.client_id, c.number, c.name, v.search_text, v.date FROM visit_terms t "
    "JOIN visit_docid d ON d.docid = t.rowid JOIN visit v ON v.id = d.visit_id "
    "JOIN client c ON c.id = v.client_id WHERE v.deleted_at IS NULL AND c.deleted_at IS NULL "
    "AND t.visit_terms MATCH ?1 ORDER BY t.rowid DESC LIMIT 50"_s;
const QString term = u"结算"_s;

void readAll(RawStatement &statement)
{
    while (statement.step()) {
        for (int column = 0; column < statement.columns(); ++column) {
            static_cast<void>(statement.text(column));
        }
    }
    statement.reset();
}

double search(Bench &bench)
{
    app::CompanyFile &file = bench.large();
    return timed([&] {
        static_cast<void>(must(file.queries().search.search(
            application::scopeOf(file.session()), term, domain::SearchKind::Visit, 50)));
    });
}

// The same ids for every run, spread over the list.
std::vector<ClientId> someClients(app::CompanyFile &file, std::size_t count)
{
    const auto ids = must(file.queries().clients.ids(application::scopeOf(file.session()), {}, {}));
    std::vector<ClientId> some;
    for (std::size_t i = 0; i < count; ++i) {
        some.push_back(ids[i * ids.size() / count]);
    }
    return some;
}

double openClients(app::CompanyFile &file, const std::vector<ClientId> &ids)
{
    const domain::AccessScope scope = application::scopeOf(file.session());
    return timed([&] {
        for (const ClientId id : ids) {
            static_cast<void>(must(file.queries().clients.file(scope, id)));
        }
    });
}

double lookUp(app::CompanyFile &file)
{
    const domain::AccessScope scope = application::scopeOf(file.session());
    return timed([&] {
        for (int serial = 1; serial <= 40; ++serial) {
            for (const QChar grade : {u'A', u'B', u'C'}) {
                static_cast<void>(file.queries().clients.resolve(
                    scope, u"%1-%2"_s.arg(grade).arg(serial, 5, 10, QChar(u'0'))));
            }
        }
    });
}

double sort(app::CompanyFile &file, domain::ClientColumn column)
{
    const domain::AccessScope scope = application::scopeOf(file.session());
    return timed([&] {
        const auto ids = must(file.queries().clients.ids(scope, {}, {column, true}));
        const std::size_t page = std::min<std::size_t>(ids.size(), 50);
        static_cast<void>(must(file.queries().clients.rows(scope, std::span(ids).first(page))));
    });
}

} // namespace

std::vector<Row> readRows(Bench &bench)
{
    const auto raw = std::make_shared<RawDatabase>(bench.largePath());
    std::vector<Row> rows;
    rows.push_back({u"4"_s,
                    u"two characters in all visit notes, 50 newest with names: against a scan"_s,
                    [&bench] { return search(bench); },
                    [raw] {
                        RawStatement scan(*raw, scanSql);
                        scan.bind(1, u'%' + term + u'%');
                        return timed([&] { readAll(scan); });
                    },
                    0.01,
                    {},
                    {scanSql}});
    rows.push_back({u"4"_s,
                    u"the same against FTS5 alone"_s,
                    [&bench] { return search(bench); },
                    [raw] {
                        RawStatement match(*raw, matchSql);
                        match.bind(1, domain::searchQuery(term).match);
                        return timed([&] { readAll(match); });
                    },
                    10,
                    {},
                    {matchSql}});
    using enum domain::ClientColumn;
    for (const auto &[column, name] : {std::pair{Number, u"编号"_s},
                                       std::pair{Name, u"名称"_s},
                                       std::pair{Grade, u"客户级别"_s},
                                       std::pair{Unit, u"推荐单位"_s},
                                       std::pair{Manager, u"客户经理"_s},
                                       std::pair{FollowOn, u"后续成交额"_s},
                                       std::pair{LastVisit, u"最近走访"_s},
                                       std::pair{Completeness, u"资料完整度"_s}}) {
        rows.push_back({u"13"_s,
                        u"sort by %1, and read the first page (ms)"_s.arg(name),
                        [&bench, by = column] { return sort(bench.large(), by); },
                        {},
                        100,
                        {},
                        {}});
    }
    rows.push_back(
        {u"16"_s,
         u"open 50 clients: large against small"_s,
         [&bench, ids = someClients(bench.large(), 50)] { return openClients(bench.large(), ids); },
         [&bench, ids = someClients(bench.twin(), 50)] { return openClients(bench.twin(), ids); },
         1.5,
         {},
         {}});
    rows.push_back({u"16"_s,
                    u"look up 120 numbers: large against small"_s,
                    [&bench] { return lookUp(bench.large()); },
                    [&bench] { return lookUp(bench.twin()); },
                    1.5,
                    {},
                    {}});
    return rows;
}

int searchDifferences(Bench &bench, int terms)
{
    const RawDatabase raw(bench.twinPath());
    std::vector<QString> texts;
    RawStatement all(raw, u"SELECT search_text FROM visit WHERE deleted_at IS NULL"_s);
    while (all.step()) {
        texts.push_back(all.text(0));
    }
    RawStatement like(raw,
                      u"SELECT id FROM visit WHERE deleted_at IS NULL "
                      "AND instr(search_text, ?1) > 0"_s);
    application::DemoRandom random(20261123);
    int differences = 0;
    for (int compared = 0; compared < terms;) {
        const QString &text = random.pick(texts);
        const int length = random.between(1, 6);
        const int from = random.below(static_cast<int>(text.size()) - length);
        const QString wanted = text.mid(from, length);
        if (domain::searchQuery(wanted).runs != QStringList(wanted)) {
            continue; // more than one run: LIKE asks for something else
        }
        ++compared;
        QSet<qint64> expected;
        like.bind(1, wanted);
        while (like.step()) {
            expected.insert(like.integer(0));
        }
        like.reset();
        QSet<qint64> found;
        for (const domain::SearchHit &hit :
             must(bench.twin().queries().search.search(application::scopeOf(bench.twin().session()),
                                                       wanted,
                                                       domain::SearchKind::Visit,
                                                       1'000'000))) {
            found.insert(hit.id);
        }
        differences += found == expected ? 0 : 1;
    }
    return differences;
}

} // namespace zhuke::benchmark
