// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/due/obligations.h"

#include "application/due/cadence.h"
#include "domain/calendar/quarter.h"

#include <QSet>

#include <algorithm>

namespace zhuke::application {

using domain::DueClient;
using domain::Result;
using namespace Qt::StringLiterals;
using Kind = Obligation::Kind;

namespace {

constexpr int staleDays = 90;
constexpr int noticeDays = 30; // decisions 28

bool matches(const ObligationFilter &filter, const QString &unit, const QString &manager)
{
    return (filter.unit.isEmpty() || filter.unit == unit)
           && (filter.manager.isEmpty() || filter.manager == manager);
}

Obligation about(const DueClient &client, Kind kind, QDate due, const QString &detail = {})
{
    return {kind, client.id, client.number, client.name, client.unit, client.manager, detail, due};
}

void addVisit(std::vector<Obligation> &found, const DueClient &client)
{
    if (client.nextVisit.isValid()) {
        found.push_back(about(client, Kind::NextVisit, client.nextVisit));
        return;
    }
    const QDate since = client.lastContact.isValid() ? client.lastContact : client.designatedOn;
    if (const int days = cadenceDays(client.number); days > 0 && since.isValid()) {
        found.push_back(about(client, Kind::Cadence, since.addDays(days)));
    }
}

void addStaleForms(std::vector<Obligation> &found, const DueClient &client, QDate today)
{
    if (client.number.isEmpty()) {
        return;
    }
    const auto add = [&](QDate verifiedOn, const QString &form) {
        const QDate since = verifiedOn.isValid() ? verifiedOn : client.designatedOn;
        if (since.isValid() && since.addDays(staleDays) < today) {
            found.push_back(about(client, Kind::StaleForm, since.addDays(staleDays), form));
        }
    };
    add(client.form2VerifiedOn, u"附件2"_s);
    add(client.form3VerifiedOn, u"附件3"_s);
}

void addDossier(std::vector<Obligation> &found,
                const DueClient &client,
                domain::Quarter quarter,
                const QSet<qint64> &filed)
{
    const bool existed = !client.designatedOn.isValid() || client.designatedOn <= quarter.lastDay();
    if (!client.number.isEmpty() && existed && !filed.contains(client.id.value())) {
        found.push_back(about(client, Kind::Dossier, quarter.dueDay(), quarter.code()));
    }
}

void addPromises(std::vector<Obligation> &found,
                 const std::vector<domain::DuePromise> &promises,
                 const ObligationFilter &filter)
{
    for (const domain::DuePromise &promise : promises) {
        if (promise.promise.due.isValid() && matches(filter, promise.unit, promise.manager)) {
            const QString owner =
                promise.promise.who.isEmpty() ? promise.manager : promise.promise.who;
            found.push_back({Kind::Promise,
                             promise.client,
                             promise.number,
                             promise.name,
                             promise.unit,
                             owner,
                             promise.promise.what,
                             promise.promise.due});
        }
    }
}

// Whoever keeps the file, the manager, gives the notice.
void addNotices(std::vector<Obligation> &found,
                const std::vector<domain::DueNotice> &notices,
                const ObligationFilter &filter,
                QDate today)
{
    for (const domain::DueNotice &notice : notices) {
        if (matches(filter, notice.unit, notice.manager)) {
            // A day nobody knows gives no time to wait.
            const QDate due =
                notice.keptSince.isValid() ? notice.keptSince.addDays(noticeDays) : today;
            found.push_back({Kind::Notice,
                             notice.client,
                             notice.number,
                             notice.name,
                             notice.unit,
                             notice.manager,
                             notice.person,
                             due});
        }
    }
}

Result<QSet<qint64>> filedClients(const domain::DueQueries &queries,
                                  const domain::AccessScope &scope,
                                  domain::Quarter quarter)
{
    const auto rows = queries.filedDossiers(scope, quarter.year(), quarter.number());
    if (!rows) {
        return domain::failure(rows);
    }
    QSet<qint64> clients;
    for (const domain::FiledDossier &row : *rows) {
        clients.insert(row.client.value());
    }
    return clients;
}

} // namespace

QString codeOf(Kind kind)
{
    static const std::array codes{
        u"nextVisit"_s, u"cadence"_s, u"promise"_s, u"dossier"_s, u"staleForm"_s, u"notice"_s};
    return codes.at(static_cast<std::size_t>(kind));
}

QString articleOf(Kind kind)
{
    static const std::array articles{u"第五条"_s,
                                     u"第五条"_s,
                                     u"第六条(一)"_s,
                                     u"填写说明三"_s,
                                     u"第十条(二)"_s,
                                     u"个人信息保护法第十七条"_s};
    return articles.at(static_cast<std::size_t>(kind));
}

Result<std::vector<Obligation>> obligationsOf(const domain::DueQueries &queries,
                                              const domain::AccessScope &scope,
                                              const ObligationFilter &filter,
                                              QDate today)
{
    const auto clients = queries.clients(scope);
    if (!clients) {
        return domain::failure(clients);
    }
    const auto promises = queries.openPromises(scope);
    if (!promises) {
        return domain::failure(promises);
    }
    const auto notices = queries.openNotices(scope);
    if (!notices) {
        return domain::failure(notices);
    }
    const domain::Quarter quarter = domain::Quarter::ofDate(today).previous();
    const auto filed = filedClients(queries, scope, quarter);
    if (!filed) {
        return domain::failure(filed);
    }
    std::vector<Obligation> found;
    for (const DueClient &client : *clients) {
        if (matches(filter, client.unit, client.manager)) {
            addVisit(found, client);
            addStaleForms(found, client, today);
            addDossier(found, client, quarter, *filed);
        }
    }
    addPromises(found, *promises, filter);
    addNotices(found, *notices, filter, today);
    std::ranges::stable_sort(found, {}, &Obligation::due);
    return found;
}

} // namespace zhuke::application
