// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/attachment/openedfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace zhuke::presentation {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString lockOf(const QString &folder)
{
    return folder + u"/.lock"_s;
}

tl::unexpected<domain::Error> cannotWrite(const QString &path, const QString &why)
{
    return domain::failure(ErrorCode::Storage, {}, path, u"cannotWrite"_s, why);
}

} // namespace

void OpenedFiles::removeLeftOvers(const QString &folder)
{
    const QFileInfoList left =
        QDir(folder).entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : left) {
        QLockFile lock(lockOf(entry.filePath()));
        lock.setStaleLockTime(0); // as long as the process lives, however long that is
        if (!entry.isSymLink() && lock.tryLock(0)) {
            lock.unlock();
            QDir(entry.filePath()).removeRecursively();
        }
    }
}

OpenedFiles::OpenedFiles(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return; // nothing can be opened then; `write` says so
    }
    QFile::setPermissions(folder, onlyOwner);
    removeLeftOvers(folder);
    m_own.emplace(folder + u"/XXXXXX"_s);
    if (m_own->isValid()) {
        m_lock.emplace(lockOf(m_own->path()));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
    }
}

OpenedFiles::~OpenedFiles() = default;

Result<QString>
OpenedFiles::write(const QString &uid, const QString &fileName, const QByteArray &content) const
{
    if (!m_own || !m_own->isValid()) {
        return cannotWrite({}, u"no runtime folder"_s);
    }
    // Two attachments may have the same name; a name is never a way out of the folder.
    const QString folder = m_own->filePath(uid);
    const QString path = folder + u'/' + QFileInfo(fileName).fileName();
    QDir().mkpath(folder);
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size() || !file.flush()) {
        const QString why = file.errorString();
        file.remove();
        return cannotWrite(path, why);
    }
    file.setPermissions(QFile::ReadOwner);
    return path;
}

} // namespace zhuke::presentation
