// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QString>

namespace zhuke::application {

// A file in the making, hidden in the folder it is for; taken away again unless it gets its name.
// Its own name tells the process that makes it.
class PartFile
{
public:
    explicit PartFile(const QString &folder);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    // The name is on the disk when this answers. Duplicate "fileExists" rather than take another
    // file's place.
    [[nodiscard]] domain::Result<void> become(const QString &target) const;

private:
    QString m_path;
};

// Takes away what processes that ended in the middle, killed or by a power cut, left in a folder.
void removeAbandonedParts(const QString &folder);

} // namespace zhuke::application
