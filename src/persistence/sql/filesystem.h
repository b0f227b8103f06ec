// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace zhuke::persistence {

// Locks and shared memory of a database do not work over a network (decisions 20). `magic` is what
// statfs says; `mountType` tells what is behind a FUSE mount.
[[nodiscard]] bool isNetworkFileSystem(quint32 magic, const QByteArray &mountType);

// The same for the file system of an existing file or folder.
[[nodiscard]] bool liesOnNetwork(const QString &path);

} // namespace zhuke::persistence
