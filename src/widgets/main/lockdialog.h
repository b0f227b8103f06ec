// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/fieldform.h"

#include <QDialog>
#include <QLineEdit>

#include <memory>
#include <vector>

namespace zhuke::widgets {

class WindowCover;

// Stands before the program's windows, which it covers, until the password is given again. What was
// typed in them stays as it is.
class LockDialog : public QDialog
{
    Q_OBJECT
public:
    LockDialog(const QString &userName, QWidget *parent);
    ~LockDialog() override;

    void setFault(const QString &fault);
    // The password given is a temporary one, which only signing in takes.
    void tellOfReset();
    void setBusy(bool isBusy);

    // Only the right password closes it.
    void reject() override {}

signals:
    void unlockWanted(const QString &password);
    void signOutWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void submit();

    std::vector<std::unique_ptr<WindowCover>> m_covers;
    FieldForm *m_form;
    QLineEdit *m_password;
};

} // namespace zhuke::widgets
