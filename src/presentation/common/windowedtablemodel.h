// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/executor.h"
#include "presentation/common/firstlook.h"
#include "presentation/common/windowedtable.h"

namespace zhuke::presentation {

// A list of any length: the ordered ids of all rows, and the rows themselves in windows as they are
// scrolled to. Row needs a member `id`. Sorting and filtering are the query's matter.
template <class Row, class Id>
class WindowedTableModel : public WindowedTable
{
public:
    using Calls = ListCalls<Row, Id>;

    explicit WindowedTableModel(Executor &executor, QObject *parent = nullptr)
        : WindowedTable(parent)
        , m_executor(executor)
        , m_fetch([this](int window) { fetch(window); })
    {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }
    [[nodiscard]] bool isLoaded() const override { return m_isLoaded; }
    [[nodiscard]] Id idAt(int row) const { return m_ids.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int rowOf(Id id) const
    {
        const auto found = std::ranges::find(m_ids, id);
        return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
    }

    void refresh() override
    {
        m_executor.abandon(m_ticket); // a stale question would only delay this one
        m_ticket = m_executor.run(
            Lane::Read,
            this,
            [calls = calls()](Desk &desk) { return firstLook(desk, calls); },
            [this, generation = ++m_generation](domain::Result<FirstLook<Row, Id>> look) {
                if (generation == m_generation) {
                    take(std::move(look));
                }
            });
    }

protected:
    // They run on the reading lane and must hold what they need by value.
    [[nodiscard]] virtual Calls calls() const = 0;

    // The row when it is at hand; otherwise it is fetched and announced by dataChanged.
    [[nodiscard]] const Row *row(int row) const
    {
        const Row *found = m_cache.row(row);
        if (found == nullptr && m_cache.ask(m_cache.windowOf(row))) {
            m_fetch(m_cache.windowOf(row));
        }
        return found;
    }

private:
    void take(domain::Result<FirstLook<Row, Id>> look)
    {
        if (!look) {
            if (look.error().code != domain::ErrorCode::Cancelled) {
                emit failed(look.error());
            }
            return;
        }
        m_isLoaded = true;
        m_cache.clear();
        if (look->ids == m_ids) { // only contents changed: selection and scroll place stay
            putRows(0, look->rows);
            announce(0, rowCount());
        } else {
            beginResetModel();
            m_ids = std::move(look->ids);
            putRows(0, look->rows);
            endResetModel();
        }
        emit loaded();
    }

    void fetch(int window)
    {
        const auto span = windowIds(m_ids, window);
        m_executor.run(
            Lane::Read,
            this,
            [rows = calls().rows, ids = std::vector<Id>(span.begin(), span.end())](Desk &desk) {
                return rows(desk, ids);
            },
            [this, window, generation = m_generation](const auto &rows) {
                if (generation == m_generation) {
                    takeWindow(window, rows);
                }
            });
    }

    void takeWindow(int window, const domain::Result<std::vector<Row>> &rows)
    {
        if (!rows) {
            m_cache.forget(window);
            emit failed(rows.error());
            return;
        }
        putRows(window, *rows);
        const int first = window * listWindowSize;
        announce(first, std::min(first + listWindowSize, rowCount()));
    }

    // Rows answer in the order of the ids, without those that are gone.
    void putRows(int window, const std::vector<Row> &rows)
    {
        typename WindowCache<Row>::Window content;
        auto next = rows.begin();
        for (const Id id : windowIds(m_ids, window)) {
            if (next != rows.end() && next->id == id) {
                content.emplace_back(*next++);
            } else {
                content.emplace_back();
            }
        }
        m_cache.put(window, std::move(content));
    }

    void announce(int first, int end)
    {
        if (first < end) {
            emit dataChanged(index(first, 0), index(end - 1, columnCount() - 1));
        }
    }

    Executor &m_executor;
    std::function<void(int)> m_fetch; // data() is const, what it starts is not
    std::vector<Id> m_ids;
    mutable WindowCache<Row> m_cache;
    Executor::Ticket m_ticket = 0;
    int m_generation = 0;
    bool m_isLoaded = false;
};

} // namespace zhuke::presentation
