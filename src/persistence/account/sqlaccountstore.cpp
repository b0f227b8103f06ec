// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/account/sqlaccountstore.h"

#include "persistence/account/keyslotrows.h"
#include "persistence/organisation/organisationrows.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using application::KeySlot;
using application::KeySlotKind;
using domain::Result;

Result<std::optional<domain::User>> SqlAccountStore::userByLogin(const QString &login) const
{
    return guarded([&]() -> Result<std::optional<domain::User>> {
        return readUserByLogin(m_database, login);
    });
}

Result<std::optional<KeySlot>> SqlAccountStore::slotOf(const QString &userUid) const
{
    return guarded([&]() -> Result<std::optional<KeySlot>> {
        return m_database.first(
            selectKeySlots() + u" WHERE u.uid = :uid"_s, {{"uid", userUid}}, keySlotOf);
    });
}

Result<std::optional<KeySlot>> SqlAccountStore::recoverySlot() const
{
    return guarded([&]() -> Result<std::optional<KeySlot>> {
        return m_database.first(selectKeySlots() + u" WHERE s.kind = :kind"_s,
                                {{"kind", KeySlotKind::Recovery}},
                                keySlotOf);
    });
}

Result<void> SqlAccountStore::saveSlot(const KeySlot &slot)
{
    return guarded([&]() -> Result<void> {
        QVariant user;
        if (slot.kind == KeySlotKind::User) {
            const qint64 id = m_database.integer(u"SELECT id FROM app_user WHERE uid = :uid"_s,
                                                 {{"uid", slot.owner}});
            if (id == 0) {
                return domain::failure(domain::ErrorCode::NotFound, u"user"_s, slot.owner);
            }
            user = id;
            m_database.exec(u"DELETE FROM key_slot WHERE user_id = :user"_s, {{"user", id}});
        } else {
            m_database.exec(u"DELETE FROM key_slot WHERE kind = :kind"_s, {{"kind", slot.kind}});
        }
        m_database.insert("key_slot",
                          {{"user_id", user},
                           {"kind", slot.kind},
                           {"ops_limit", slot.opsLimit},
                           {"mem_limit", slot.memLimit},
                           {"salt", slot.salt},
                           {"wrapped_key", slot.wrappedKey},
                           {"verifier", slot.verifier},
                           {"key_version", slot.keyVersion},
                           {"temporary", slot.temporary}});
        return {};
    });
}

Result<void> SqlAccountStore::removeSlot(const QString &userUid)
{
    return guarded([&]() -> Result<void> {
        m_database.exec(u"DELETE FROM key_slot WHERE user_id IN "
                        "(SELECT id FROM app_user WHERE uid = :uid)"_s,
                        {{"uid", userUid}});
        return {};
    });
}

Result<std::optional<QString>> SqlAccountStore::meta(const QString &key) const
{
    return guarded([&]() -> Result<std::optional<QString>> {
        return m_database.first(u"SELECT value FROM meta WHERE key = :key"_s,
                                {{"key", key}},
                                [](const Row &row) { return row.text("value"); });
    });
}

Result<void> SqlAccountStore::setMeta(const QString &key, const QString &value)
{
    return guarded([&]() -> Result<void> {
        m_database.exec(u"INSERT INTO meta (key, value) VALUES (:key, :value) "
                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                        {{"key", key}, {"value", value}});
        return {};
    });
}

} // namespace zhuke::persistence
