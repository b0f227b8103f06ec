// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The libFuzzer program of one target, which its own name tells: fuzz_dates, fuzz_csv …
#include "fuzz/targets.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

const zhuke::fuzz::Target *chosen = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*count*/, char ***arguments)
{
    const std::string program = (*arguments)[0];
    for (const zhuke::fuzz::Target &target : zhuke::fuzz::targets()) {
        if (program.ends_with(std::string("fuzz_") + target.name)) {
            chosen = &target;
        }
    }
    if (chosen == nullptr) {
        std::abort();
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chosen->run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
