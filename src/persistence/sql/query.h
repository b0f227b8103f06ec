// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/sql/row.h"

#include <cstddef>
#include <iterator>
#include <memory>

namespace zhuke::persistence {

// A running SELECT, forward only: `while (query.next()) { query.row()… }` or
// `for (const Row &row : db.query(…))`. Going out of scope ends it, so that no read transaction
// stays open.
class Query
{
public:
    explicit Query(std::shared_ptr<Statement> running);
    ~Query();
    Query(Query &&) noexcept = default;
    Query &operator=(Query &&) = delete;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    [[nodiscard]] bool next();
    [[nodiscard]] const Row &row() const { return m_row; }

    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using pointer = const Row *;
        using reference = const Row &;

        Iterator() = default;
        explicit Iterator(Query *query)
            : m_query(query)
        {
            ++*this;
        }
        const Row &operator*() const { return m_query->row(); }
        Iterator &operator++()
        {
            if (!m_query->next()) {
                m_query = nullptr;
            }
            return *this;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        Query *m_query = nullptr;
    };

    [[nodiscard]] Iterator begin() { return Iterator(this); }
    [[nodiscard]] static Iterator end() { return {}; }

private:
    std::shared_ptr<Statement> m_statement;
    Row m_row;
};

} // namespace zhuke::persistence
