// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/tonelabel.h"

#include <QFormLayout>
#include <QWidget>

#include <vector>

namespace zhuke::widgets {

// Labelled inputs one below the other, with room for the fault of each beside it. The label is the
// input's buddy and its accessible name.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    explicit FieldForm(QWidget *parent = nullptr);

    template <class Editor>
    Editor *add(const QString &name, const QString &label, Editor *editor)
    {
        addRow(name, label, editor, editor);
        return editor;
    }
    // With something beside the input: a unit, a button.
    template <class Editor>
    Editor *add(const QString &name, const QString &label, Editor *editor, QWidget *beside)
    {
        addRow(name, label, editor, sideBySide(editor, beside));
        return editor;
    }
    // A row without an input.
    void addNote(const QString &label, QWidget *widget);

    // Words beside the field; empty takes them away.
    void setFault(const QString &name, const QString &fault);
    [[nodiscard]] bool hasFaults() const;
    // Moves to the first wrong field in reading order.
    void focusFirstFault();
    [[nodiscard]] QWidget *editor(const QString &name) const;

private:
    struct Row
    {
        QString name;
        QWidget *editor;
        ToneLabel *fault;
    };

    void addRow(const QString &name, const QString &label, QWidget *editor, QWidget *shown);
    [[nodiscard]] static QWidget *sideBySide(QWidget *editor, QWidget *beside);
    [[nodiscard]] const Row *row(const QString &name) const;

    QFormLayout *m_layout;
    std::vector<Row> m_rows;
};

// The same for an input that stands elsewhere: names it after its label.
void nameAfter(const QString &label, QWidget *editor, const QString &name);

} // namespace zhuke::widgets
