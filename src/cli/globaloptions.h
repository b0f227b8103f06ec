// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace zhuke::cli {

// The options that may stand anywhere on the line (ctl.md), and what is left of it.
struct GlobalOptions
{
    QString database;
    QString user;
    QString passwordFile;
    bool json = false;
    QDate asOf;       // invalid: today
    QString language; // zh or en; empty: from the environment
    QStringList rest; // the command and its own words

    // Invalid with rule "wrongWords" for an option without its value, and for what cannot be read.
    // What is not given is taken from ZHUKE_DB, ZHUKE_USER and ZHUKE_PASSWORD_FILE (decisions 25).
    [[nodiscard]] static domain::Result<GlobalOptions> parse(const QStringList &arguments);
};

} // namespace zhuke::cli
