// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/dialogs.h"

namespace zhuke::test {

// Answers every question as it is told to, and keeps what it was asked.
class Answers : public presentation::Dialogs
{
public:
    bool confirm(const presentation::Question &question) override
    {
        asked.append(question.title);
        return answer;
    }
    std::optional<QString> askText(const presentation::TextQuestion &question) override
    {
        asked.append(question.title);
        return answer ? std::optional(text) : std::nullopt;
    }
    void showError(const presentation::ErrorText &error) override
    {
        errors.append(error.what);
        reasons.append(error.meaning);
    }
    void showMessage(const QString &title, const QString &words) override
    {
        asked.append(title);
        messages.append(words);
    }
    QString chooseFileToSave(const presentation::FileQuestion & /*question*/) override
    {
        return fileToSave;
    }
    QString chooseFileToOpen(const presentation::FileQuestion & /*question*/) override
    {
        return filesToOpen.value(0);
    }
    QStringList chooseFilesToOpen(const presentation::FileQuestion & /*question*/) override
    {
        return filesToOpen;
    }

    bool answer = true;
    QString text;
    QString fileToSave;
    QStringList filesToOpen;
    QStringList asked;
    QStringList messages;
    QStringList errors;
    QStringList reasons;
};

} // namespace zhuke::test
