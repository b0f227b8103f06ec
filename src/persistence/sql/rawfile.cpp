// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/rawfile.h"

#include <sqlite3.h>
#include <utility>

namespace zhuke::persistence {

std::unique_ptr<RawFile> RawFile::open(const QString &path)
{
    sqlite3 *opened = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    Handle handle(opened, &sqlite3_close);
    sqlite3_file *file = nullptr;
    if (code != SQLITE_OK
        || sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || file->pMethods == nullptr) {
        return nullptr;
    }
    return std::unique_ptr<RawFile>(new RawFile(std::move(handle), file));
}

RawFile::RawFile(Handle handle, sqlite3_file *file)
    : m_handle(std::move(handle))
    , m_file(file)
{}

qint64 RawFile::size() const
{
    sqlite3_int64 size = 0;
    return m_file->pMethods->xFileSize(m_file, &size) == SQLITE_OK ? size : 0;
}

std::optional<QByteArray> RawFile::read(qint64 offset, int size) const
{
    QByteArray bytes(size, '\0');
    const int code = m_file->pMethods->xRead(m_file, bytes.data(), size, offset);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) {
        return std::nullopt;
    }
    return bytes;
}

} // namespace zhuke::persistence
