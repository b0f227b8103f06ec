// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/attachment/attachmentfile.h"

#include "application/attachment/attachmentrules.h"

#include <QFile>
#include <QFileInfo>

namespace zhuke::application {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

QStringList attachmentKinds()
{
    return {u"营业执照"_s,
            u"资质证书"_s,
            u"邀请函"_s,
            u"意向书"_s,
            u"会谈纪要"_s,
            u"战略合作协议"_s,
            u"合同"_s,
            u"客户函件"_s,
            u"个人信息同意书"_s,
            u"其他"_s};
}

Result<domain::NewAttachment> readAttachmentFile(const AttachmentSource &source,
                                                 const PageCounter &pagesOfPdf)
{
    const QString name = QFileInfo(source.path).fileName();
    QFile file(source.path);
    // A folder can be opened, but not read; a pipe would be waited for.
    if (!QFileInfo(source.path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return domain::failure(
            ErrorCode::Storage, u"attachments"_s, name, u"unreadableFile"_s, file.errorString());
    }
    // One byte more than may be kept is enough to know that it is too large.
    const QByteArray content = file.read(domain::Attachment::greatestBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return domain::failure(
            ErrorCode::Storage, u"attachments"_s, name, u"unreadableFile"_s, file.errorString());
    }
    auto attachment = newAttachment(source.kind, name, content);
    if (!attachment) {
        return domain::failure(attachment);
    }
    attachment->confidential = source.confidential;
    if (name.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        attachment->pages = pagesOfPdf(content);
        if (!attachment->pages) {
            return domain::failure(ErrorCode::Invalid, u"attachments"_s, name, u"damagedPdf"_s);
        }
    }
    return domain::NewAttachment{*attachment, content};
}

} // namespace zhuke::application
