// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/client/filewriter.h"

#include "application/audit/changes.h"
#include "domain/common/uid.h"

#include <algorithm>

namespace zhuke::application {

using domain::Client;
using domain::ClientFile;
using domain::ClientId;
using domain::Result;
using namespace Qt::StringLiterals;

FileWriter::FileWriter(domain::Repositories &repositories,
                       const domain::Clock &clock,
                       domain::UserId user)
    : m_repositories(repositories)
    , m_clock(clock)
    , m_user(user)
{}

Result<ClientId> FileWriter::addClient(Client &client)
{
    client.uid = domain::newUid(m_clock.utcNow());
    client.updatedOn = m_clock.today();
    Result<ClientId> id = m_repositories.clients.add(client);
    if (id) {
        m_items.push_back({u"client"_s, client.uid});
        m_changes.insert(u"client"_s, changesBetween(Client(), client));
    }
    return id;
}

Result<void> FileWriter::updateClient(const Client &before, Client after)
{
    if (before == after) {
        return {};
    }
    after.updatedOn = m_clock.today();
    const Result<void> done = m_repositories.clients.update(after);
    if (done) {
        m_items.push_back({u"client"_s, after.uid});
        QJsonObject changes = changesBetween(before, after);
        if (before.unit != after.unit) {
            changes.insert(u"unit"_s, u"changed"_s);
        }
        if (before.manager != after.manager) {
            changes.insert(u"manager"_s, u"changed"_s);
        }
        m_changes.insert(u"client"_s, changes);
    }
    return done;
}

template <class E, class Repository>
Result<QJsonValue>
FileWriter::writeOne(Repository &repository, E &entity, const std::vector<E> &before)
{
    if (!entity.id) {
        entity.uid = domain::newUid(m_clock.utcNow());
        const auto id = repository.add(entity);
        return id ? Result<QJsonValue>(changesBetween(E(), entity)) : domain::failure(id);
    }
    const auto old = std::ranges::find(before, entity.uid, &E::uid);
    if (old == before.end() || *old == entity) {
        return QJsonValue();
    }
    const Result<void> done = repository.update(entity);
    return done ? Result<QJsonValue>(changesBetween(*old, entity)) : domain::failure(done);
}

template <class E, class Repository>
Result<void> FileWriter::writeList(Repository &repository,
                                   const QString &kind,
                                   ClientId client,
                                   std::pair<const std::vector<E> &, const std::vector<E> &> lists)
{
    QJsonObject changed;
    for (const E &old : lists.first) {
        if (std::ranges::find(lists.second, old.uid, &E::uid) != lists.second.end()) {
            continue;
        }
        if (const Result<void> done = repository.moveToTrash(*old.id, m_user, m_clock.utcNow());
            !done) {
            return done;
        }
        changed.insert(old.uid, u"trashed"_s);
    }
    for (E entity : lists.second) {
        entity.client = client;
        const Result<QJsonValue> change = writeOne(repository, entity, lists.first);
        if (!change) {
            return domain::failure(change);
        }
        if (!change->isNull()) {
            changed.insert(entity.uid, *change);
        }
    }
    if (changed.isEmpty()) {
        return {};
    }
    const QStringList uids = changed.keys();
    for (const QString &uid : uids) {
        m_items.push_back({kind, uid});
    }
    m_changes.insert(kind, changed);
    return {};
}

Result<void>
FileWriter::writeParts(ClientId client, const ClientFile &before, const ClientFile &after)
{
    Result<void> done = writeList<domain::Project>(
        m_repositories.projects, u"project"_s, client, {before.projects, after.projects});
    if (done) {
        done = writeList<domain::Person>(
            m_repositories.persons, u"person"_s, client, {before.persons, after.persons});
    }
    if (done) {
        done = writeList<domain::Record>(
            m_repositories.records, u"record"_s, client, {before.records, after.records});
    }
    if (done) {
        done = trashAttachments(before, after);
    }
    return done ? addAttachments(client, after) : done;
}

Result<void> FileWriter::trashAttachments(const ClientFile &before, const ClientFile &after)
{
    QJsonObject changed;
    for (const domain::Attachment &old : before.attachments) {
        if (std::ranges::find(after.attachments, old.uid, &domain::Attachment::uid)
            != after.attachments.end()) {
            continue;
        }
        if (const Result<void> done =
                m_repositories.attachments.moveToTrash(*old.id, m_user, m_clock.utcNow());
            !done) {
            return done;
        }
        m_items.push_back({u"attachment"_s, old.uid});
        changed.insert(old.uid, u"trashed"_s);
    }
    if (!changed.isEmpty()) {
        m_changes.insert(u"attachment"_s, changed);
    }
    return {};
}

Result<void> FileWriter::addAttachments(ClientId client, const ClientFile &after)
{
    for (const domain::NewAttachment &added : after.newAttachments) {
        domain::Attachment attachment = added.attachment;
        attachment.client = client;
        attachment.uid = domain::newUid(m_clock.utcNow());
        attachment.owner = after.client.uid;
        attachment.addedUtc = m_clock.utcNow();
        attachment.addedBy = m_user;
        if (const auto id = m_repositories.attachments.add(attachment, added.content); !id) {
            return domain::failure(id);
        }
        m_items.push_back({u"attachment"_s, attachment.uid});
    }
    return {};
}

} // namespace zhuke::application
