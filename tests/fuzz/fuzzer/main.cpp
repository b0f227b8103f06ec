// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The libFuzzer program of one target, ZHUKE_FUZZ_TARGET.
#include "fuzz/targets.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const zhuke::fuzz::Target target = [] {
        const auto all = zhuke::fuzz::targets();
        return *std::ranges::find_if(all, [](const zhuke::fuzz::Target &each) {
            return std::string_view(each.name) == ZHUKE_FUZZ_TARGET;
        });
    }();
    target.run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
