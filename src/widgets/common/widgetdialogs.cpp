// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/widgetdialogs.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace zhuke::widgets {

using presentation::ErrorText;
using presentation::FileQuestion;
using presentation::Question;

bool WidgetDialogs::confirm(const Question &question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.text, {}, &m_window);
    const QPushButton *yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton *no = box.addButton(question.no, QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void WidgetDialogs::showError(const ErrorText &error)
{
    QMessageBox box(QMessageBox::Warning,
                    QCoreApplication::translate("Dialogs", "出错了"),
                    error.what,
                    {},
                    &m_window);
    box.setInformativeText(error.meaning + QLatin1Char('\n') + error.advice);
    box.setDetailedText(error.details);
    QPushButton *close =
        box.addButton(QCoreApplication::translate("Dialogs", "关闭"), QMessageBox::AcceptRole);
    QPushButton *copy =
        box.addButton(QCoreApplication::translate("Dialogs", "复制详情"), QMessageBox::ActionRole);
    copy->disconnect(&box); // copying does not close
    QObject::connect(copy, &QPushButton::clicked, &box, [&error] {
        QGuiApplication::clipboard()->setText(error.what + QLatin1Char('\n') + error.details);
    });
    box.setDefaultButton(close);
    box.setEscapeButton(close);
    box.exec();
}

void WidgetDialogs::showMessage(const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, title, text, {}, &m_window);
    box.addButton(QCoreApplication::translate("Dialogs", "关闭"), QMessageBox::AcceptRole);
    box.exec();
}

QString WidgetDialogs::chooseFileToSave(const FileQuestion &question)
{
    QFileDialog dialog(&m_window, question.title, question.folder, question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(question.suffix);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return {};
    }
    return dialog.selectedFiles().constFirst();
}

QString WidgetDialogs::chooseFileToOpen(const FileQuestion &question)
{
    return QFileDialog::getOpenFileName(
        &m_window, question.title, question.folder, question.filter);
}

QStringList WidgetDialogs::chooseFilesToOpen(const FileQuestion &question)
{
    return QFileDialog::getOpenFileNames(
        &m_window, question.title, question.folder, question.filter);
}

} // namespace zhuke::widgets
