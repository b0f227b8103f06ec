// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/storage/sqldraftrepository.h"

#include "persistence/mapping/fieldmapping.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Draft;
using domain::Result;
using domain::UserId;

namespace {

RowPlace placeOf(UserId user, const QString &subject)
{
    return {"draft", QString::number(user.value()) + u'/' + subject};
}

} // namespace

Result<void> SqlDraftRepository::save(UserId user, const Draft &draft)
{
    return guarded([&]() -> Result<void> {
        const QByteArray sealed =
            m_sealer.seal(draft.content, associated(placeOf(user, draft.subject), "content"));
        m_database.exec(
            u"INSERT INTO draft (user_id, subject, content, saved_utc) "
            "VALUES (:user, :subject, :content, :utc) ON CONFLICT (user_id, subject) "
            "DO UPDATE SET content = excluded.content, saved_utc = excluded.saved_utc"_s,
            {{"user", user},
             {"subject", draft.subject},
             {"content", sealed},
             {"utc", draft.savedUtc}});
        return {};
    });
}

Result<std::optional<Draft>> SqlDraftRepository::find(UserId user, const QString &subject) const
{
    return guarded([&]() -> Result<std::optional<Draft>> {
        return m_database.first(
            u"SELECT subject, content, saved_utc FROM draft WHERE user_id = :user "
            "AND subject = :subject"_s,
            {{"user", user}, {"subject", subject}},
            [&](const Row &row) {
                Draft draft;
                draft.subject = row.text("subject");
                draft.content =
                    openBytes(row.blob("content"), m_sealer, placeOf(user, subject), "content");
                draft.savedUtc = row.instant("saved_utc");
                return draft;
            });
    });
}

Result<void> SqlDraftRepository::remove(UserId user, const QString &subject)
{
    return guarded([&]() -> Result<void> {
        m_database.exec(u"DELETE FROM draft WHERE user_id = :user AND subject = :subject"_s,
                        {{"user", user}, {"subject", subject}});
        return {};
    });
}

Result<int> SqlDraftRepository::removeWhere(const std::function<bool(const Draft &)> &goes)
{
    return guarded([&]() -> Result<int> {
        std::vector<qint64> going;
        for (const Row &row :
             m_database.query(u"SELECT id, user_id, subject, content, saved_utc FROM draft"_s)) {
            Draft draft;
            draft.subject = row.text("subject");
            draft.content = openBytes(row.blob("content"),
                                      m_sealer,
                                      placeOf(row.id<UserId>("user_id"), draft.subject),
                                      "content");
            draft.savedUtc = row.instant("saved_utc");
            if (goes(draft)) {
                going.push_back(row.integer("id"));
            }
        }
        for (const qint64 id : going) {
            m_database.exec(u"DELETE FROM draft WHERE id = :id"_s, {{"id", id}});
        }
        return static_cast<int>(going.size());
    });
}

} // namespace zhuke::persistence
