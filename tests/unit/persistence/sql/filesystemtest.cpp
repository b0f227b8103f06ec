// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/filesystem.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using zhuke::persistence::isNetworkFileSystem;
using zhuke::persistence::liesOnNetwork;

TEST(FileSystem, knowsTheOnesThatLieOnANetwork)
{
    EXPECT_TRUE(isNetworkFileSystem(0x6969, {}));
    EXPECT_TRUE(isNetworkFileSystem(0x517B, {}));
    EXPECT_TRUE(isNetworkFileSystem(0xFF534D42, {}));
    EXPECT_TRUE(isNetworkFileSystem(0xFE534D42, {}));
    EXPECT_TRUE(isNetworkFileSystem(0x01021997, {}));
    EXPECT_TRUE(isNetworkFileSystem(0x65735546, "fuse.sshfs"));
}

TEST(FileSystem, takesDisksMemoryAndEncryptedFoldersAsLocal)
{
    EXPECT_FALSE(isNetworkFileSystem(0xEF53, "ext4"));
    EXPECT_FALSE(isNetworkFileSystem(0x01021994, "tmpfs"));
    EXPECT_FALSE(isNetworkFileSystem(0x9123683E, "btrfs"));
    EXPECT_FALSE(isNetworkFileSystem(0x65735546, "fuse.gocryptfs"));
    EXPECT_FALSE(liesOnNetwork(QTemporaryDir().path()));
}
