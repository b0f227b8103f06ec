// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/dialogs.h"

#include <QWidget>

namespace zhuke::widgets {

class WidgetDialogs : public presentation::Dialogs
{
public:
    explicit WidgetDialogs(QWidget &window)
        : m_window(window)
    {}

    [[nodiscard]] bool confirm(const presentation::Question &question) override;
    [[nodiscard]] std::optional<QString>
    askText(const presentation::TextQuestion &question) override;
    void showError(const presentation::ErrorText &error) override;
    void showMessage(const QString &title, const QString &text) override;
    [[nodiscard]] QString chooseFileToSave(const presentation::FileQuestion &question) override;
    [[nodiscard]] QString chooseFileToOpen(const presentation::FileQuestion &question) override;
    [[nodiscard]] QStringList
    chooseFilesToOpen(const presentation::FileQuestion &question) override;

private:
    QWidget &m_window;
};

} // namespace zhuke::widgets
