// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QStringList>

namespace zhuke::test {

// What the driver (drivers/faultywork.cpp) said of its work.
struct Said
{
    QString first;    // of its rights
    QStringList done; // what it acknowledged
    domain::ErrorCode code = domain::ErrorCode::Invalid;
    QString rule; // of what was refused at last, else empty
};

// Runs the driver to its end.
[[nodiscard]] Said saidBy(const QStringList &arguments);

// The driver's lines.
[[nodiscard]] Said saidIn(const QByteArray &output);

} // namespace zhuke::test
