// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachments.h"

#include "application/attachment/attachmentfile.h"
#include "printing/pdf/pagecount.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace zhuke::cli {

using domain::Result;
using namespace Qt::StringLiterals;

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
        auto read =
            application::readAttachmentFile({folder.filePath(object.value(u"path"_s).toString()),
                                             object.value(u"kind"_s).toString(),
                                             object.value(u"confidential"_s).toBool(true)},
                                            &printing::pagesOfPdf);
        if (!read) {
            return domain::failure(read);
        }
        file.newAttachments.push_back(std::move(*read));
    }
    return {};
}

} // namespace zhuke::cli
