// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace zhuke::domain {

// An office's own version of a form's definition (decisions 39): written once, never changed, so
// that it stays known what an older print looked like.
struct FormVersion
{
    QString uid;
    QString form;          // f1, f2, …
    int version = 0;       // 1 for the first of the form; given when it is stored
    QByteArray definition; // JSON; empty: from here on the program's own again
    QDate validFrom;
    QString setBy; // uid of the user
    QDateTime setUtc;

    [[nodiscard]] bool isProgramsOwn() const { return definition.isEmpty(); }

    friend bool operator==(const FormVersion &, const FormVersion &) = default;
};

} // namespace zhuke::domain
