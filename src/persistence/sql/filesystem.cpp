// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/filesystem.h"

#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <sys/vfs.h>

namespace zhuke::persistence {

namespace {

constexpr std::array<quint32, 5> networkMagics{
    0x6969,     // nfs
    0x517B,     // smb
    0xFF534D42, // cifs
    0xFE534D42, // smb2
    0x01021997  // 9p
};
constexpr quint32 fuseMagic = 0x65735546;

} // namespace

bool isNetworkFileSystem(quint32 magic, const QByteArray &mountType)
{
    if (magic == fuseMagic) {
        return mountType == "fuse.sshfs";
    }
    return std::ranges::find(networkMagics, magic) != networkMagics.end();
}

bool liesOnNetwork(const QString &path)
{
    struct statfs info = {};
    if (statfs(QFile::encodeName(path).constData(), &info) != 0) {
        return false; // opening will say what is wrong with it
    }
    const auto magic = static_cast<quint32>(info.f_type);
    const QByteArray type = magic == fuseMagic ? QStorageInfo(path).fileSystemType() : QByteArray();
    return isNetworkFileSystem(magic, type);
}

} // namespace zhuke::persistence
