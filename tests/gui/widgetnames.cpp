// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgetnames.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>

namespace zhuke::test {

using namespace Qt::StringLiterals;

namespace {

bool isInput(const QWidget *widget)
{
    const bool isInner = widget->objectName().startsWith(u"qt_"_s);
    return !isInner
           && (qobject_cast<const QLineEdit *>(widget) != nullptr
               || qobject_cast<const QComboBox *>(widget) != nullptr
               || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
               || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr);
}

QList<QWidget *> inputsOf(const QWidget &page)
{
    QList<QWidget *> inputs;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (isInput(widget)) {
            inputs.append(widget);
        }
    }
    return inputs;
}

QString labelOf(const QWidget &page, const QWidget *input)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->buddy() == input) {
            return label->text();
        }
    }
    return {};
}

QString describe(const QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                              widget->objectName());
}

bool isAbove(const QWidget *upper, const QWidget *lower, const QWidget &page)
{
    const QPoint a = upper->mapTo(&page, QPoint());
    const QPoint b = lower->mapTo(&page, QPoint());
    return a.y() + upper->height() <= b.y() && a.x() <= b.x() + lower->width()
           && b.x() <= a.x() + upper->width();
}

} // namespace

QStringList nameFaults(const QWidget &page)
{
    QStringList faults;
    QSet<QString> names;
    for (const QWidget *input : inputsOf(page)) {
        const QString label = labelOf(page, input);
        if (label.isEmpty()) {
            faults.append(describe(input) + u": no label"_s);
        }
        if (input->accessibleName() != label) {
            faults.append(u"%1: accessible name %2, label %3"_s.arg(
                describe(input), input->accessibleName(), label));
        }
        if (input->objectName().isEmpty() || names.contains(input->objectName())) {
            faults.append(describe(input) + u": no name of its own"_s);
        }
        names.insert(input->objectName());
    }
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        const bool isSpeaking = !button->text().isEmpty() || !button->accessibleName().isEmpty();
        const bool isInner = button->objectName().startsWith(u"qt_"_s)
                             || qobject_cast<QAbstractItemView *>(button->parentWidget()) != nullptr
                             || qobject_cast<QLineEdit *>(button->parentWidget()) != nullptr
                             || button->parentWidget()->inherits("QTabBar");
        if (!isSpeaking && !isInner && !button->isHidden()) {
            faults.append(describe(button) + u": says nothing"_s);
        }
    }
    return faults;
}

QStringList tabFaults(QWidget &page)
{
    QList<QWidget *> order;
    for (QWidget *next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain()) {
        if (isInput(next) && page.isAncestorOf(next) && next->isVisibleTo(&page)) {
            order.append(next);
        }
    }
    QStringList faults;
    for (qsizetype i = 0; i + 1 < order.size(); ++i) {
        if (isAbove(order.at(i + 1), order.at(i), page)) {
            faults.append(
                u"%1 comes before %2"_s.arg(describe(order.at(i)), describe(order.at(i + 1))));
        }
    }
    return faults;
}

int inputCount(const QWidget &page)
{
    return static_cast<int>(inputsOf(page).size());
}

} // namespace zhuke::test
