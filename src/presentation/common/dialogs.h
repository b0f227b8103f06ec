// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/errortext.h"

#include <QStringList>

#include <optional>

namespace zhuke::presentation {

// A question with two answers in words; the second one changes nothing.
struct Question
{
    QString title;
    QString text;
    QString yes;
    QString no;
};

struct FileQuestion
{
    QString title;
    QString folder; // or a whole suggested path
    QString filter; // "PDF (*.pdf)"
    QString suffix; // appended when the user types none
};

// A line of text that is needed.
struct TextQuestion
{
    QString title;
    QString text;
    QString label;
    QString yes;
};

// Everything a page asks the user outside itself, so that tests can answer.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    Dialogs() = default;
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;

    [[nodiscard]] virtual bool confirm(const Question &question) = 0;
    // Nothing when the user thinks better of it.
    [[nodiscard]] virtual std::optional<QString> askText(const TextQuestion &question) = 0;
    virtual void showError(const ErrorText &error) = 0;
    virtual void showMessage(const QString &title, const QString &text) = 0;
    // Empty when the user thinks better of it.
    [[nodiscard]] virtual QString chooseFileToSave(const FileQuestion &question) = 0;
    [[nodiscard]] virtual QString chooseFileToOpen(const FileQuestion &question) = 0;
    [[nodiscard]] virtual QStringList chooseFilesToOpen(const FileQuestion &question) = 0;
};

} // namespace zhuke::presentation
