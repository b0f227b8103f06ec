// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/account/keyslotrows.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using application::KeySlot;
using application::KeySlotKind;

QString selectKeySlots()
{
    return u"SELECT s.kind, u.uid AS owner, u.login, s.ops_limit, s.mem_limit, s.salt, "
           "s.wrapped_key, s.verifier, s.key_version, s.temporary FROM key_slot s "
           "LEFT JOIN app_user u ON u.id = s.user_id"_s;
}

KeySlot keySlotOf(const Row &row)
{
    KeySlot slot;
    slot.kind = row.code<KeySlotKind>("kind");
    slot.owner = row.text("owner");
    slot.opsLimit = row.integer("ops_limit");
    slot.memLimit = row.integer("mem_limit");
    slot.salt = row.blob("salt");
    slot.wrappedKey = row.blob("wrapped_key");
    slot.verifier = row.blob("verifier");
    slot.keyVersion = row.number("key_version");
    slot.temporary = row.flag("temporary");
    return slot;
}

std::vector<application::OwnedSlot> readOwnedSlots(Database &database)
{
    return database.list(selectKeySlots() + u" ORDER BY s.id"_s, {}, [](const Row &row) {
        return application::OwnedSlot{row.text("login"), keySlotOf(row)};
    });
}

} // namespace zhuke::persistence
