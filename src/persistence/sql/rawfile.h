// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_file;

namespace zhuke::persistence {

// The bytes of a database file, whatever they are, read by SQLite's own handle and never by one of
// ours: closing that would give up the locks that other connections of this process hold on the
// file, and another process would take the log away from under them. Opening alone writes nothing
// and looks at nothing.
class RawFile
{
public:
    // Null when it cannot be opened.
    [[nodiscard]] static std::unique_ptr<RawFile> open(const QString &path);

    [[nodiscard]] qint64 size() const;
    // Zeros where the file is shorter; nothing where the disk gives nothing.
    [[nodiscard]] std::optional<QByteArray> read(qint64 offset, int size) const;

private:
    using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

    RawFile(Handle handle, sqlite3_file *file);

    Handle m_handle;
    sqlite3_file *m_file;
};

} // namespace zhuke::persistence
