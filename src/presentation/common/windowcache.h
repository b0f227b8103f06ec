// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace zhuke::presentation {

inline constexpr int listWindowSize = 128;

// The rows of a long list that are at hand: windows of 128, the least recently shown given up
// first.
template <class Row>
class WindowCache
{
public:
    static constexpr int mostWindows = 64;
    using Window = std::vector<std::optional<Row>>; // nothing: gone since the ids were read

    [[nodiscard]] static int windowOf(int row) { return row / listWindowSize; }

    [[nodiscard]] const Row *row(int row) const
    {
        const Window *window = m_windows.object(windowOf(row));
        const auto place = static_cast<std::size_t>(row % listWindowSize);
        return window == nullptr || place >= window->size() || !(*window)[place]
                   ? nullptr
                   : &*(*window)[place];
    }
    // True for the first who asks for a window that is neither here nor under way.
    [[nodiscard]] bool ask(int window)
    {
        if (m_windows.contains(window) || m_asked.contains(window)) {
            return false;
        }
        m_asked.insert(window);
        return true;
    }
    void put(int window, Window rows)
    {
        m_asked.remove(window);
        m_windows.insert(window, new Window(std::move(rows)));
    }
    void forget(int window) { m_asked.remove(window); }
    void clear()
    {
        m_windows.clear();
        m_asked.clear();
    }

private:
    QCache<int, Window> m_windows{mostWindows};
    QSet<int> m_asked;
};

} // namespace zhuke::presentation
