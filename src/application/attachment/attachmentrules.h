// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment/attachment.h"
#include "domain/common/result.h"

#include <QByteArray>
#include <QStringList>

namespace zhuke::application {

// The endings of files that are kept, without the dot.
[[nodiscard]] QStringList attachmentEndings();

// A file to be kept with a client, not stored yet. Invalid "fileName" with rule "fileKind" for an
// ending that is not kept (pdf, jpg, png, tif, docx, xlsx, ofd) or a content that does not begin as
// its ending says; "bytes" with rule "fileTooLarge" beyond 50 MB, "emptyFile" for nothing at all.
[[nodiscard]] domain::Result<domain::Attachment>
newAttachment(const QString &kind, const QString &fileName, const QByteArray &content);

} // namespace zhuke::application
