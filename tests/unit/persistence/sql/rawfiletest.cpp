// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/rawfile.h"

#include "support/temporarydatabase.h"

#include <QFile>

#include <gtest/gtest.h>

namespace zhuke::persistence {

using namespace Qt::StringLiterals;

TEST(RawFile, readsZerosBehindTheEnd)
{
    const test::TemporaryDatabase database;
    const auto file = RawFile::open(database.path());
    ASSERT_TRUE(file);
    EXPECT_EQ(file->size(), QFile(database.path()).size());
    EXPECT_TRUE(file->read(0, 16)->startsWith("SQLite format 3"));
    EXPECT_EQ(file->read(file->size(), 8), QByteArray(8, '\0'));
    EXPECT_EQ(RawFile::open(u"/nowhere"_s), nullptr);
}

} // namespace zhuke::persistence
