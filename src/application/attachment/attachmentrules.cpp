// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/attachment/attachmentrules.h"

#include <array>

namespace zhuke::application {

using domain::Attachment;
using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

struct FileKind
{
    const char16_t *ending;
    const char *beginning;
    bool isOnePage; // a picture
};

constexpr std::array kinds{
    FileKind{u"pdf", "%PDF", false},
    FileKind{u"jpg", "\xff\xd8", true},
    FileKind{u"jpeg", "\xff\xd8", true},
    FileKind{u"png", "\x89PNG", true},
    FileKind{u"tif", "II", false},
    FileKind{u"tiff", "II", false},
    FileKind{u"tif", "MM", false},
    FileKind{u"tiff", "MM", false},
    FileKind{u"docx", "PK", false},
    FileKind{u"xlsx", "PK", false},
    FileKind{u"ofd", "PK", false},
};

} // namespace

QStringList attachmentEndings()
{
    QStringList endings;
    for (const FileKind &known : kinds) {
        endings.append(QString::fromUtf16(known.ending));
    }
    endings.removeDuplicates();
    return endings;
}

Result<Attachment>
newAttachment(const QString &kind, const QString &fileName, const QByteArray &content)
{
    if (content.isEmpty()) {
        return domain::failure(ErrorCode::Invalid, u"bytes"_s, fileName, u"emptyFile"_s);
    }
    if (content.size() > Attachment::greatestBytes) {
        return domain::failure(ErrorCode::Invalid, u"bytes"_s, fileName, u"fileTooLarge"_s);
    }
    const QString ending = fileName.section(u'.', -1).toLower();
    for (const FileKind &known : kinds) {
        if (ending == QStringView(known.ending) && content.startsWith(known.beginning)) {
            Attachment attachment;
            attachment.kind = kind.trimmed().isEmpty() ? u"其他"_s : kind.trimmed();
            attachment.fileName = fileName;
            attachment.bytes = content.size();
            attachment.pages = known.isOnePage ? std::optional(1) : std::nullopt;
            return attachment;
        }
    }
    return domain::failure(ErrorCode::Invalid, u"fileName"_s, fileName, u"fileKind"_s);
}

} // namespace zhuke::application
