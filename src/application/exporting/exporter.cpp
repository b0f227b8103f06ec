// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/exporting/exporter.h"

#include "domain/client/followon.h"

#include <algorithm>
#include <span>

namespace zhuke::application {

using domain::ClientId;
using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;
using Kind = TableColumn::Kind;
using Rows = std::vector<std::vector<QString>>;

namespace {

constexpr std::size_t window = 512;

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString fen(domain::Money money)
{
    return QString::number(money.fen());
}

QString fen(std::optional<domain::Money> money)
{
    return money ? fen(*money) : QString();
}

TableSheet clientSheet()
{
    return {u"客户"_s,
            {},
            {{u"客户编号"_s, Kind::Text, 11},
             {u"客户名称"_s, Kind::Text, 40},
             {u"客户级别"_s, Kind::Text, 9},
             {u"管理层级"_s, Kind::Text, 10},
             {u"状态"_s, Kind::Text, 12},
             {u"行业类别"_s, Kind::Text, 18},
             {u"所属区域"_s, Kind::Text, 18},
             {u"推荐单位"_s, Kind::Text, 14},
             {u"客户经理"_s, Kind::Text, 10},
             {u"后续成交额(万元)"_s, Kind::Money, 18},
             {u"最近走访"_s, Kind::Date, 12},
             {u"下次走访"_s, Kind::Date, 12},
             {u"资料完整度"_s, Kind::Integer, 11}},
            {}};
}

std::vector<QString> clientCells(const domain::ClientRow &row)
{
    return {row.number,
            row.name,
            domain::labelOf(row.grade),
            domain::labelOf(row.level),
            domain::labelOf(row.state),
            row.industry,
            row.region,
            row.unit,
            row.manager,
            fen(row.followOnFen),
            iso(row.lastVisit),
            iso(row.nextVisit),
            QString::number(row.completeness)};
}

TableSheet visitSheet()
{
    return {u"走访"_s,
            {},
            {{u"走访日期"_s, Kind::Date, 12},
             {u"客户编号"_s, Kind::Text, 11},
             {u"客户名称"_s, Kind::Text, 40},
             {u"方式"_s, Kind::Text, 8},
             {u"我方人员"_s, Kind::Text, 20},
             {u"对方人员"_s, Kind::Text, 20},
             {u"洽谈内容"_s, Kind::Text, 60},
             {u"下次走访"_s, Kind::Date, 12}},
            {}};
}

std::vector<QString> visitCells(const domain::VisitRow &row)
{
    return {iso(row.date),
            row.clientNumber,
            row.clientName,
            domain::labelOf(row.way),
            row.our,
            row.their,
            row.content,
            iso(row.nextDate)};
}

TableSheet projectSheet()
{
    return {u"项目"_s,
            {},
            {{u"客户编号"_s, Kind::Text, 11},
             {u"客户名称"_s, Kind::Text, 40},
             {u"项目名称"_s, Kind::Text, 40},
             {u"阶段"_s, Kind::Text, 10},
             {u"地点"_s, Kind::Text, 18},
             {u"合同额(万元)"_s, Kind::Money, 16},
             {u"回款(万元)"_s, Kind::Money, 16},
             {u"预计合同额(万元)"_s, Kind::Money, 18},
             {u"预计签约日期"_s, Kind::Date, 14},
             {u"开工日期"_s, Kind::Date, 12},
             {u"竣工日期"_s, Kind::Date, 12},
             {u"付款情况"_s, Kind::Text, 12}},
            {}};
}

std::vector<QString> projectCells(const domain::Client &client, const domain::Project &project)
{
    domain::Money received;
    for (const domain::Contract &contract : project.contracts) {
        received += contract.receivedFen();
    }
    return {client.number(),
            client.name,
            project.name,
            domain::labelOf(project.stage),
            project.place,
            project.contracts.empty() ? QString() : fen(project.contractTotal()),
            project.contracts.empty() ? QString() : fen(received),
            fen(project.expectedFen),
            iso(project.expectedOn),
            iso(project.startedOn),
            iso(project.finishedOn),
            project.paymentState};
}

// Reads rows in windows by id, so that a long list never lies in memory twice.
template <class Id, class Read, class Cells>
Result<Rows>
windowed(const std::vector<Id> &ids, const Read &read, const Cells &cells, const Progress &progress)
{
    Rows rows;
    rows.reserve(ids.size());
    for (std::size_t from = 0; from < ids.size(); from += window) {
        const std::span<const Id> part(ids.data() + from, std::min(window, ids.size() - from));
        const auto found = read(part);
        if (!found) {
            return domain::failure(found);
        }
        for (const auto &row : *found) {
            rows.push_back(cells(row));
        }
        if (progress
            && !progress(static_cast<int>(from + part.size()), static_cast<int>(ids.size()))) {
            return domain::failure(ErrorCode::Cancelled);
        }
    }
    return rows;
}

Result<Rows> projectRows(const domain::ClientQueries &clients,
                         const domain::AccessScope &scope,
                         const std::vector<ClientId> &ids,
                         const Progress &progress)
{
    Rows rows;
    int done = 0;
    for (const ClientId id : ids) {
        const auto file = clients.file(scope, id);
        if (!file) {
            return domain::failure(file);
        }
        for (const domain::Project &project : file->projects) {
            rows.push_back(projectCells(file->client, project));
        }
        if (progress && !progress(++done, static_cast<int>(ids.size()))) {
            return domain::failure(ErrorCode::Cancelled);
        }
    }
    return rows;
}

} // namespace

Exporter::Exporter(const domain::Queries &queries, const domain::Clock &clock)
    : m_queries(queries)
    , m_clock(clock)
{}

Result<TableSheet> Exporter::table(const Session &session,
                                   ExportKind kind,
                                   const domain::ClientFilter &filter,
                                   const Progress &progress) const
{
    if (const Result<void> done = authorise(session, Permission::Export); !done) {
        return domain::failure(done);
    }
    const domain::AccessScope scope = scopeOf(session, Permission::Export);
    TableSheet sheet;
    Result<Rows> rows;
    if (kind == ExportKind::Visits) {
        sheet = visitSheet();
        const auto ids = m_queries.visits.ids(scope, {});
        if (!ids) {
            return domain::failure(ids);
        }
        rows = windowed(
            *ids,
            [&](auto part) { return m_queries.visits.rows(scope, part); },
            visitCells,
            progress);
    } else {
        const auto ids = m_queries.clients.ids(scope, filter, {});
        if (!ids) {
            return domain::failure(ids);
        }
        const bool isClients = kind == ExportKind::Clients;
        sheet = isClients ? clientSheet() : projectSheet();
        rows = isClients ? windowed(
                   *ids,
                   [&](auto part) { return m_queries.clients.rows(scope, part); },
                   clientCells,
                   progress)
                         : projectRows(m_queries.clients, scope, *ids, progress);
    }
    if (!rows) {
        return domain::failure(rows);
    }
    sheet.titleLines = {u"%1  导出日期:%2"_s.arg(sheet.name, iso(m_clock.today()))};
    sheet.rows = std::move(*rows);
    return sheet;
}

} // namespace zhuke::application
