// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <cstddef>
#include <functional>

namespace zhuke::domain {

// Key of a row inside one database; never shown, never exported (a uid is, decisions 1).
template <class Tag>
class Id
{
public:
    explicit constexpr Id(qint64 value)
        : m_value(value)
    {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    friend constexpr auto operator<=>(Id, Id) = default;

private:
    qint64 m_value;
};

using ClientId = Id<struct ClientTag>;
using PersonId = Id<struct PersonTag>;
using ProjectId = Id<struct ProjectTag>;
using ContractId = Id<struct ContractTag>;
using VisitId = Id<struct VisitTag>;
using PromiseId = Id<struct PromiseTag>;
using RecordId = Id<struct RecordTag>;
using DossierId = Id<struct DossierTag>;
using AttachmentId = Id<struct AttachmentTag>;
using UnitId = Id<struct UnitTag>;
using UserId = Id<struct UserTag>;
using BatchId = Id<struct BatchTag>;
using ErasureId = Id<struct ErasureTag>;

} // namespace zhuke::domain

template <class Tag>
struct std::hash<zhuke::domain::Id<Tag>>
{
    std::size_t operator()(zhuke::domain::Id<Tag> id) const noexcept
    {
        return std::hash<qint64>{}(id.value());
    }
};
