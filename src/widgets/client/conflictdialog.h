// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/editmerge.h"

#include <QDialog>
#include <QRadioButton>

class QVBoxLayout;

namespace zhuke::widgets {

// Somebody else saved the same fields first: for each, which of the two is to be kept. At first all
// that was typed here.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConflictDialog(const std::vector<presentation::FieldConflict> &conflicts,
                            QWidget *parent = nullptr);

    // Names of the fields in which the other one's text is kept.
    [[nodiscard]] QStringList theirs() const;

private:
    struct Choice
    {
        QString field;
        QRadioButton *theirs;
        QRadioButton *mine;
    };

    void addConflict(QVBoxLayout &layout, const presentation::FieldConflict &conflict);
    [[nodiscard]] static QRadioButton *
    addSide(QVBoxLayout &layout, const QString &name, const QString &whose, const QString &text);

    std::vector<Choice> m_choices;
};

} // namespace zhuke::widgets
