// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/visit/visitinput.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

namespace zhuke::widgets {

class DateField;
class ToneLabel;

// 落实事项: what was promised, by which side, by whom and by when; as many as wanted.
class PromiseRows : public QWidget
{
    Q_OBJECT
public:
    explicit PromiseRows(QWidget *parent = nullptr);

    [[nodiscard]] std::vector<presentation::PromiseInput> promises() const;
    void setPromises(const std::vector<presentation::PromiseInput> &promises);
    void setFaults(const QHash<QString, QString> &faults);
    // Moves to the first wrong one; false when there is none.
    bool focusFault(const QHash<QString, QString> &faults);

signals:
    void edited();

private:
    struct Row
    {
        presentation::PromiseInput stored; // id and done
        QWidget *box;
        QComboBox *side;
        QLineEdit *what;
        QLineEdit *who;
        DateField *due;
        ToneLabel *fault;
    };

    void add(const presentation::PromiseInput &promise);
    void remove(QWidget *box);
    QLineEdit *
    label(QGridLayout *grid, const QString &text, const QString &name, QLineEdit *edit, QPoint at);

    QVBoxLayout *m_layout;
    std::vector<Row> m_rows;
    int m_number = 0;
};

} // namespace zhuke::widgets
