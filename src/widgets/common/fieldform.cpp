// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/fieldform.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostOfOneLine = 48; // an input that is higher has several
}

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(8);
    m_layout->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FieldForm::addNote(const QString &label, QWidget *widget)
{
    m_layout->addRow(label, widget);
}

void FieldForm::addRow(const QString &name, const QString &label, QWidget *editor, QWidget *shown)
{
    auto *container = new QWidget(this);
    auto *column = new QVBoxLayout(container);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(shown);
    auto *fault = new ToneLabel(Tone::Fault, {}, container);
    fault->setObjectName(name + u"Fault"_s);
    fault->setWordWrap(true);
    fault->setScale(-1);
    fault->hide();
    column->addWidget(fault);

    nameAfter(label, editor, name);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(editor);
    // The label stands on the line of the input, not in the middle of input and fault.
    caption->setMinimumHeight(editor->sizeHint().height());
    if (editor->sizeHint().height() > mostOfOneLine) {
        caption->setMinimumHeight(0);
        caption->setContentsMargins(0, 6, 0, 0);
    }
    m_layout->addRow(caption, container);
    m_layout->setAlignment(caption, Qt::AlignRight | Qt::AlignTop);
    m_rows.push_back({name, editor, fault});
}

QWidget *FieldForm::sideBySide(QWidget *editor, QWidget *beside)
{
    auto *pair = new QWidget;
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(editor, 1);
    line->addWidget(beside);
    return pair;
}

const FieldForm::Row *FieldForm::row(const QString &name) const
{
    const auto found = std::ranges::find(m_rows, name, &Row::name);
    return found == m_rows.end() ? nullptr : &*found;
}

QWidget *FieldForm::editor(const QString &name) const
{
    const Row *found = row(name);
    return found == nullptr ? nullptr : found->editor;
}

void FieldForm::setFault(const QString &name, const QString &fault)
{
    if (const Row *found = row(name)) {
        found->fault->setText(fault);
        found->fault->setVisible(!fault.isEmpty());
        found->editor->setAccessibleDescription(fault);
    }
}

bool FieldForm::hasFaults() const
{
    return std::ranges::any_of(m_rows, [](const Row &r) { return !r.fault->text().isEmpty(); });
}

void FieldForm::focusFirstFault()
{
    for (const Row &candidate : m_rows) {
        if (!candidate.fault->text().isEmpty()) {
            candidate.editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void nameAfter(const QString &label, QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    editor->setAccessibleName(label);
}

} // namespace zhuke::widgets
