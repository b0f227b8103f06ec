// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/privacy/sqlerasurerepository.h"

#include "persistence/client/personrows.h"
#include "persistence/privacy/erasurerows.h"
#include "persistence/privacy/tracesearch.h"
#include "persistence/sql/guarded.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErasedText;
using domain::Erasure;
using domain::ErasureId;
using domain::ErrorCode;
using domain::Result;

namespace {

RowPlace placeOf(const QString &uid)
{
    return {"erasure", uid};
}

QByteArray toBytes(const std::vector<ErasedText> &texts)
{
    QJsonArray array;
    for (const ErasedText &each : texts) {
        array.append(QJsonObject{{u"field"_s, each.field}, {u"text"_s, each.text}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<ErasedText> textsOf(const QByteArray &bytes)
{
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    std::vector<ErasedText> texts;
    texts.reserve(static_cast<std::size_t>(array.size()));
    for (const auto &each : array) {
        texts.push_back({each[u"field"_s].toString(), each[u"text"_s].toString()});
    }
    return texts;
}

} // namespace

Result<ErasureId> SqlErasureRepository::add(const Erasure &erasure)
{
    return guarded([&]() -> Result<ErasureId> {
        const QByteArray sealed =
            m_sealer.seal(toBytes(erasure.texts), associated(placeOf(erasure.uid), "texts"));
        return ErasureId(m_database.insert("erasure",
                                           {{"uid", erasure.uid},
                                            {"client_uid", erasure.clientUid},
                                            {"person_uid", erasure.personUid},
                                            {"basis", erasure.basis},
                                            {"request", erasure.request},
                                            {"requested_on", erasure.requestedOn},
                                            {"erased_utc", erasure.erasedUtc},
                                            {"erased_by", erasure.erasedBy},
                                            {"texts", sealed}}));
    });
}

Result<std::vector<Erasure>> SqlErasureRepository::all() const
{
    return guarded([&]() -> Result<std::vector<Erasure>> { return readErasures(m_database); });
}

Result<Erasure> SqlErasureRepository::find(const QString &uid) const
{
    return guarded([&]() -> Result<Erasure> {
        auto found = m_database.first(
            selectErasures(u"WHERE uid = :uid"_s), {{"uid", uid}}, [&](const Row &row) {
                Erasure erasure = erasureOf(row);
                if (!row.isNull("texts")) {
                    erasure.texts =
                        textsOf(openBytes(row.blob("texts"), m_sealer, placeOf(uid), "texts"));
                }
                return erasure;
            });
        if (!found) {
            return domain::failure(ErrorCode::NotFound, u"erasure"_s, uid);
        }
        return std::move(*found);
    });
}

Result<void> SqlErasureRepository::close(ErasureId id, const QDateTime &utc)
{
    return guarded([&]() -> Result<void> {
        const qint64 closed = m_database.exec(u"UPDATE erasure SET closed_utc = :utc, texts = NULL "
                                              "WHERE id = :id AND closed_utc IS NULL"_s,
                                              {{"utc", utc}, {"id", id}});
        return closed == 1 ? Result<void>()
                           : Result<void>(domain::failure(ErrorCode::NotFound, u"erasure"_s));
    });
}

Result<domain::Person> SqlErasureRepository::person(const QString &uid) const
{
    return guarded([&]() -> Result<domain::Person> {
        auto person = readAnyPerson(m_database, uid, {&m_sealer, true, true});
        if (!person) {
            return domain::failure(ErrorCode::NotFound, u"person"_s, uid);
        }
        return std::move(*person);
    });
}

Result<void> SqlErasureRepository::write(const domain::Person &person)
{
    return guarded([&]() -> Result<void> {
        const Result<void> done = m_database.update(
            "person", person.id->value(), person.revision, personColumns(person, m_sealer));
        if (done) {
            writePersonLists(m_database, *person.id, person, m_sealer);
        }
        return done;
    });
}

Result<domain::Purged> SqlErasureRepository::purge(const Erasure &erasure)
{
    return guarded([&]() -> Result<domain::Purged> {
        domain::Purged purged;
        purged.payloads = erasePayloads(m_database, erasure);
        purged.items = eraseFromTrash(m_database, erasure);
        const auto files =
            m_database.list(u"SELECT uid FROM attachment WHERE owner_uid = :person"_s,
                            {{"person", erasure.personUid}},
                            [](const Row &row) {
                                return domain::AggregateRef{u"attachment"_s, row.text("uid")};
                            });
        m_database.exec(u"DELETE FROM attachment WHERE owner_uid = :person"_s,
                        {{"person", erasure.personUid}});
        purged.items.insert(purged.items.end(), files.begin(), files.end());
        return purged;
    });
}

Result<domain::Traces> SqlErasureRepository::traces(const Erasure &erasure) const
{
    return guarded([&]() -> Result<domain::Traces> { return findTraces(m_database, erasure); });
}

} // namespace zhuke::persistence
