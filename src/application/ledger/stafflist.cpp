// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/stafflist.h"

#include "domain/text/normalise.h"

#include <algorithm>

namespace zhuke::application {

namespace {

template <class Entry, class Id>
std::optional<std::size_t> placeOf(const std::vector<Entry> &entries, Id id)
{
    const auto found =
        std::ranges::find_if(entries, [id](const Entry &entry) { return entry.id == id; });
    return found != entries.end() ? std::optional(static_cast<std::size_t>(found - entries.begin()))
                                  : std::nullopt;
}

std::optional<std::size_t> valueOf(const QHash<QString, std::size_t> &index, const QString &key)
{
    const auto found = index.find(key);
    return found != index.end() ? std::optional(*found) : std::nullopt;
}

} // namespace

StaffList::StaffList(std::vector<domain::Unit> units, std::vector<domain::User> users)
    : m_units(std::move(units))
    , m_users(std::move(users))
    , m_knownUnits(m_units.size())
    , m_knownUsers(m_users.size())
{
    // Somebody who still works here is meant before a namesake who left.
    std::stable_partition(
        m_users.begin(), m_users.end(), [](const domain::User &user) { return user.active; });
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        indexUnit(i);
    }
    for (std::size_t i = 0; i < m_users.size(); ++i) {
        const auto &unit = m_users[i].unit;
        m_unitOfUser.push_back(unit ? placeOf(m_units, *unit) : std::nullopt);
        indexUser(i);
    }
}

std::optional<std::size_t> StaffList::findUnit(const QString &name) const
{
    return valueOf(m_unitsByKey, domain::nameKey(name));
}

std::optional<std::size_t> StaffList::findUnit(domain::UnitId id) const
{
    return placeOf(m_units, id);
}

std::optional<std::size_t> StaffList::findUser(std::optional<std::size_t> unit,
                                               const QString &name) const
{
    return valueOf(m_usersByKey, userKey(unit, name));
}

std::optional<std::size_t> StaffList::findUser(domain::UserId id) const
{
    return placeOf(m_users, id);
}

std::optional<std::size_t> StaffList::meantBy(std::optional<std::size_t> unit,
                                              const QString &name) const
{
    const auto inUnit = findUser(unit, name);
    const QList<std::size_t> namesakes = m_usersByName.values(domain::nameKey(name));
    const bool isOnlyOne = !inUnit && namesakes.size() == 1;
    return isOnlyOne ? std::optional(namesakes.front()) : inUnit;
}

std::size_t StaffList::unitNamed(const QString &name, const QString &uid)
{
    const auto known = findUnit(name);
    if (known) {
        return *known;
    }
    m_units.push_back({std::nullopt, uid, name, domain::UnitKind::Branch, {}});
    indexUnit(m_units.size() - 1);
    return m_units.size() - 1;
}

std::size_t
StaffList::managerNamed(std::optional<std::size_t> unit, const QString &name, const QString &uid)
{
    const auto known = findUser(unit, name);
    if (known) {
        return *known;
    }
    domain::User manager;
    manager.uid = uid;
    manager.name = name;
    manager.roles = {domain::Role::Manager};
    m_users.push_back(std::move(manager));
    m_unitOfUser.push_back(unit);
    indexUser(m_users.size() - 1);
    return m_users.size() - 1;
}

std::vector<StaffList::Entry> StaffList::createdUnits() const
{
    std::vector<Entry> created;
    for (std::size_t i = m_knownUnits; i < m_units.size(); ++i) {
        created.push_back({{}, m_units[i].name});
    }
    return created;
}

std::vector<StaffList::Entry> StaffList::createdManagers() const
{
    std::vector<Entry> created;
    for (std::size_t i = m_knownUsers; i < m_users.size(); ++i) {
        const auto unit = m_unitOfUser[i];
        created.push_back({unit ? m_units[*unit].name : QString(), m_users[i].name});
    }
    return created;
}

void StaffList::indexUnit(std::size_t place)
{
    const QString key = domain::nameKey(m_units[place].name);
    if (!m_unitsByKey.contains(key)) {
        m_unitsByKey.insert(key, place);
    }
}

void StaffList::indexUser(std::size_t place)
{
    const QString key = userKey(m_unitOfUser[place], m_users[place].name);
    if (!m_usersByKey.contains(key)) {
        m_usersByKey.insert(key, place);
    }
    m_usersByName.insert(domain::nameKey(m_users[place].name), place);
}

QString StaffList::userKey(std::optional<std::size_t> unit, const QString &name)
{
    const qint64 place = unit ? static_cast<qint64>(*unit) : -1;
    return QString::number(place) + u'/' + domain::nameKey(name);
}

} // namespace zhuke::application
