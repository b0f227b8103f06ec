// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonfile.h"

#include <QFile>
#include <QJsonDocument>

namespace zhuke::cli {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

Result<QJsonObject> readJsonFile(const QString &path)
{
    constexpr qint64 greatest = 64LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return domain::failure(
            ErrorCode::Storage, u"--file"_s, path, u"unreadableFile"_s, file.errorString());
    }
    if (file.size() > greatest) {
        return domain::failure(ErrorCode::Invalid, u"--file"_s, path, u"fileTooLarge"_s);
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!document.isObject()) {
        return domain::failure(ErrorCode::Invalid,
                               u"--file"_s,
                               path,
                               u"notJson"_s,
                               u"%1 @ %2"_s.arg(fault.errorString()).arg(fault.offset));
    }
    return document.object();
}

} // namespace zhuke::cli
