// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachments.h"

#include "application/attachment/attachmentrules.h"
#include "printing/pdf/pagecount.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace zhuke::cli {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Result<domain::NewAttachment> readAttachment(const QString &path, const QJsonObject &json)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        return domain::failure(
            ErrorCode::Storage, u"attachments"_s, path, u"unreadableFile"_s, source.errorString());
    }
    // One byte more than may be kept is enough to know that it is too large.
    const QByteArray content = source.read(domain::Attachment::greatestBytes + 1);
    auto attachment = application::newAttachment(
        json.value(u"kind"_s).toString(), QFileInfo(path).fileName(), content);
    if (!attachment) {
        return domain::failure(attachment);
    }
    attachment->confidential = json.value(u"confidential"_s).toBool(true);
    if (attachment->fileName.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        const std::optional<int> pages = printing::pagesOfPdf(content);
        if (!pages) {
            return domain::failure(ErrorCode::Invalid, u"attachments"_s, path, u"damagedPdf"_s);
        }
        attachment->pages = *pages;
    }
    return domain::NewAttachment{*attachment, content};
}

} // namespace

Result<void>
takeAttachments(domain::ClientFile &file, const QJsonObject &json, const QString &jsonPath)
{
    const QDir folder = QFileInfo(jsonPath).absoluteDir();
    const QJsonArray array = json.value(u"attachments"_s).toArray();
    for (const auto &element : array) {
        const QJsonObject object = element.toObject();
        if (!object.contains(u"path"_s)) {
            continue;
        }
        auto read = readAttachment(folder.filePath(object.value(u"path"_s).toString()), object);
        if (!read) {
            return domain::failure(read);
        }
        file.newAttachments.push_back(std::move(*read));
    }
    return {};
}

} // namespace zhuke::cli
