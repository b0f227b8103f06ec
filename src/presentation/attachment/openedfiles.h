// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <optional>

namespace zhuke::presentation {

// Where a window puts the copies of attachments that are looked at with other programs
// (decisions 18): a folder only this user may enter, gone when the window is. What a window that
// ended badly left behind goes at the next start.
class OpenedFiles
{
public:
    // `folder` is shared by all windows of this user.
    explicit OpenedFiles(const QString &folder);
    ~OpenedFiles();
    OpenedFiles(const OpenedFiles &) = delete;
    OpenedFiles &operator=(const OpenedFiles &) = delete;

    // What windows that ended badly left in the folder; for the program's start, long before
    // anybody signs in.
    static void removeLeftOvers(const QString &folder);

    // Answers the path of a copy that can only be read: what is changed in it would be lost. May be
    // called from any thread.
    [[nodiscard]] domain::Result<QString>
    write(const QString &uid, const QString &fileName, const QByteArray &content) const;

private:
    std::optional<QTemporaryDir> m_own;
    std::optional<QLockFile> m_lock; // tells the next start that the folder is in use
};

} // namespace zhuke::presentation
