// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>
#include <utility>

namespace zhuke::test {

// aClient().with(&Client::address, u"…"_s): an entity that may be stored as it is, with only what a
// test is about said in the test.
template <class E>
class Builder
{
public:
    explicit Builder(E entity)
        : m_entity(std::move(entity))
    {}

    template <class Value>
    Builder &&with(Value E::*member, std::type_identity_t<Value> value) &&
    {
        m_entity.*member = std::move(value);
        return std::move(*this);
    }

    // NOLINTNEXTLINE(google-explicit-constructor): what a builder is for
    operator E() && { return std::move(m_entity); }
    [[nodiscard]] E build() && { return std::move(m_entity); }

private:
    E m_entity;
};

} // namespace zhuke::test
