// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientfile.h"
#include "domain/common/result.h"

#include <functional>

namespace zhuke::application {

// Pages of a PDF; nullopt for what cannot be read as one.
using PageCounter = std::function<std::optional<int>(const QByteArray &)>;

struct AttachmentSource
{
    QString path;
    QString kind; // empty: 其他
    bool confidential = true;
};

// What people file with a client, in the order they are offered; other words are kept as well.
[[nodiscard]] QStringList attachmentKinds();

// A file of the disk as it is to be kept: what newAttachment refuses, Storage "unreadableFile", and
// Invalid "damagedPdf". The value of an error is the file's name.
[[nodiscard]] domain::Result<domain::NewAttachment>
readAttachmentFile(const AttachmentSource &source, const PageCounter &pagesOfPdf);

} // namespace zhuke::application
