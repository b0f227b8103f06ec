// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <utility>
#include <vector>

namespace zhuke::application {

// Numbers that look random and are the same for the same seed everywhere (splitmix64); the standard
// library's distributions differ between libraries.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {}
    // An independent stream for one part of the data, so that more visits do not change the
    // persons.
    DemoRandom(quint64 seed, quint64 subject, quint64 number);

    [[nodiscard]] quint64 next();
    // 0 … count - 1; 0 for an empty range.
    [[nodiscard]] int below(int count);
    // Both ends included.
    [[nodiscard]] int between(int least, int greatest)
    {
        return least + below(greatest - least + 1);
    }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    template <class Range>
    [[nodiscard]] const auto &pick(const Range &range)
    {
        return range[static_cast<std::size_t>(below(static_cast<int>(std::size(range))))];
    }

    template <class T>
    void shuffle(std::vector<T> &list)
    {
        for (std::size_t left = list.size(); left > 1; --left) {
            std::swap(list[left - 1],
                      list[static_cast<std::size_t>(below(static_cast<int>(left)))]);
        }
    }

private:
    quint64 m_state;
};

} // namespace zhuke::application
