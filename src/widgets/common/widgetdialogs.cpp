// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/widgetdialogs.h"

#include "widgets/common/buttonrow.h"
#include "widgets/common/fieldform.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

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

std::optional<QString> WidgetDialogs::askText(const presentation::TextQuestion &question)
{
    QDialog dialog(&m_window);
    dialog.setObjectName(QStringLiteral("askText"));
    dialog.setWindowTitle(question.title);
    constexpr int width = 460;
    dialog.setMinimumWidth(width);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setSpacing(12);
    auto *words = new QLabel(question.text, &dialog);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *form = new FieldForm(&dialog);
    auto *input = form->add(QStringLiteral("askedText"), question.label, new QLineEdit);
    layout->addWidget(form);
    auto *row = new ButtonRow(&dialog);
    QPushButton *no = row->addOther(QStringLiteral("askTextCancel"),
                                    QCoreApplication::translate("Dialogs", "取消"));
    QPushButton *yes = row->addMain(QStringLiteral("askTextDone"), question.yes);
    yes->setEnabled(false);
    QObject::connect(input, &QLineEdit::textChanged, yes, [yes](const QString &text) {
        yes->setEnabled(!text.trimmed().isEmpty());
    });
    QObject::connect(no, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(yes, &QPushButton::clicked, &dialog, &QDialog::accept);
    layout->addWidget(row);
    return dialog.exec() == QDialog::Accepted ? std::optional(input->text()) : std::nullopt;
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
