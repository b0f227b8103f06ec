// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/organisation.h"

#include <QHash>

#include <optional>
#include <vector>

namespace zhuke::application {

// The units and users an import can name: those of the database and those it makes. A manager is
// known by unit and name (decisions 32); one that is made cannot sign in (decisions 26).
class StaffList
{
public:
    struct Entry
    {
        QString unit;
        QString name;
    };

    StaffList() = default;
    StaffList(std::vector<domain::Unit> units, std::vector<domain::User> users);

    // By place in the lists below.
    [[nodiscard]] std::optional<std::size_t> findUnit(const QString &name) const;
    [[nodiscard]] std::optional<std::size_t> findUnit(domain::UnitId id) const;
    [[nodiscard]] std::optional<std::size_t> findUser(std::optional<std::size_t> unit,
                                                      const QString &name) const;
    [[nodiscard]] std::optional<std::size_t> findUser(domain::UserId id) const;
    // The user of that unit, else the only one of that name.
    [[nodiscard]] std::optional<std::size_t> meantBy(std::optional<std::size_t> unit,
                                                     const QString &name) const;
    std::size_t unitNamed(const QString &name, const QString &uid);
    std::size_t
    managerNamed(std::optional<std::size_t> unit, const QString &name, const QString &uid);

    [[nodiscard]] const std::vector<domain::Unit> &units() const { return m_units; }
    [[nodiscard]] const std::vector<domain::User> &users() const { return m_users; }
    [[nodiscard]] bool isNewUnit(std::size_t place) const { return place >= m_knownUnits; }
    [[nodiscard]] bool isNewUser(std::size_t place) const { return place >= m_knownUsers; }
    [[nodiscard]] std::optional<std::size_t> unitOf(std::size_t user) const
    {
        return m_unitOfUser.at(user);
    }
    [[nodiscard]] std::vector<Entry> createdUnits() const;
    [[nodiscard]] std::vector<Entry> createdManagers() const;

    // Once they are stored.
    void setUnitId(std::size_t place, domain::UnitId id) { m_units.at(place).id = id; }
    void setUserId(std::size_t place, domain::UserId id) { m_users.at(place).id = id; }

private:
    void indexUnit(std::size_t place);
    void indexUser(std::size_t place);
    [[nodiscard]] static QString userKey(std::optional<std::size_t> unit, const QString &name);

    std::vector<domain::Unit> m_units;
    std::vector<domain::User> m_users;
    std::vector<std::optional<std::size_t>> m_unitOfUser;
    std::size_t m_knownUnits = 0;
    std::size_t m_knownUsers = 0;
    QHash<QString, std::size_t> m_unitsByKey;
    QHash<QString, std::size_t> m_usersByKey;
    QMultiHash<QString, std::size_t> m_usersByName;
};

} // namespace zhuke::application
