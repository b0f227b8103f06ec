// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QStringList>

namespace zhuke::persistence {

// Which of the texts stand in the bytes of the files, in UTF-8 or in either UTF-16; a file that is
// not there holds none. Texts of fewer than five bytes are passed over.
[[nodiscard]] domain::Result<QStringList> textsIn(const QStringList &paths,
                                                  const QStringList &texts);

} // namespace zhuke::persistence
