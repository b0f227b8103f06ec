# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries the compiler's rules for every target of ours.
add_library(zhuke_warnings INTERFACE)
target_compile_options(zhuke_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<CXX_COMPILER_ID:Clang>:-Wno-sign-conversion> # part of -Wconversion for clang only; g++ sets the rule
    $<$<BOOL:${ZHUKE_WERROR}>:-Werror>
)
target_compile_definitions(zhuke_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
if(ZHUKE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
if(ZHUKE_THREAD_SANITIZE)
    add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
    add_link_options(-fsanitize=thread)
endif()
if(ZHUKE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(ZHUKE_COVERAGE)
    add_compile_options(--coverage -fprofile-update=atomic)
    add_link_options(--coverage)
endif()
