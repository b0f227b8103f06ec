# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later

# zhuke_precompile(TARGET HEADERS...)
# Reads the headers that everybody includes once per target, if ZHUKE_PRECOMPILE says so. A build without it sees that
# every file includes what it uses.
function(zhuke_precompile target)
    if(NOT ZHUKE_PRECOMPILE)
        return()
    endif()
    target_precompile_headers(${target} PRIVATE
        <QDate> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QSet> <QString> <QStringList>
        <algorithm> <functional> <map> <memory> <optional> <tl/expected.hpp> <utility> <variant> <vector> ${ARGN})
endfunction()

# zhuke_layer(NAME PUBLIC ... PRIVATE ...)
# A layer is a folder of src, a namespace and a static library zhuke_NAME. Its files are whatever lies in the
# folder, so that adding a file needs no edit here; what it may link is said by the caller (docs/architecture.md).
function(zhuke_layer name)
    cmake_parse_arguments(LAYER "" "" "PUBLIC;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp ${CMAKE_SOURCE_DIR}/src/${name}/*.h)
    if(NOT sources)
        return() # an empty layer has no library yet
    endif()
    add_library(zhuke_${name} STATIC ${sources})
    target_include_directories(zhuke_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(zhuke_${name} PUBLIC ${LAYER_PUBLIC} PRIVATE zhuke_warnings ${LAYER_PRIVATE})
    zhuke_precompile(zhuke_${name})
endfunction()

# zhuke_test(NAME LIBRARIES ...)
# One GoogleTest program per layer from tests/unit/NAME (or the folder given), with the shared main and builders.
function(zhuke_test name)
    cmake_parse_arguments(TEST "" "FOLDER" "LIBRARIES;LABELS" ${ARGN})
    if(NOT TEST_FOLDER)
        set(TEST_FOLDER unit/${name})
    endif()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${TEST_FOLDER}/*.cpp ${CMAKE_SOURCE_DIR}/tests/${TEST_FOLDER}/*.h)
    set(target ${name}_test)
    add_executable(${target} ${sources} ${CMAKE_SOURCE_DIR}/tests/support/main.cpp)
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(${target} PRIVATE ZHUKE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_link_libraries(${target} PRIVATE zhuke_warnings ${TEST_LIBRARIES} GTest::gtest GTest::gmock Qt6::Test Qt6::Widgets)
    zhuke_precompile(${target} <gtest/gtest.h> <gmock/gmock.h>)
    # One value per property: gtest_discover_tests hands lists on as separate words. What all tests need of the
    # environment, tests/support/main.cpp sets.
    list(LENGTH TEST_LABELS labels)
    if(labels GREATER 1)
        message(FATAL_ERROR "${target}: one label only")
    elseif(labels)
        set(label LABELS ${TEST_LABELS})
    endif()
    gtest_discover_tests(${target}
        DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60 TEST_PREFIX "${name}." PROPERTIES TIMEOUT 120 ${label}
    )
endfunction()
