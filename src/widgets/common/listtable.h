// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/display.h"
#include "presentation/common/settings.h"

#include <QTableView>

#include <algorithm>

namespace zhuke::widgets {

// A long list: fixed row heights, columns to choose and move, copying as tab-separated text, Enter
// opens. Remembers columns, widths and sort under its objectName.
class ListTable : public QTableView
{
    Q_OBJECT
public:
    explicit ListTable(QWidget *parent = nullptr);

    // Widths in pixels for a model's columns, if its head needs no more; negative: hidden at first.
    void setDefaultWidths(const QList<int> &widths);
    // What a column of such codes needs.
    template <class Enum>
    [[nodiscard]] int widthOfCodes() const
    {
        int widest = 0;
        for (const domain::CodeLabel &code : domain::CodesOf<Enum>::all) {
            const QString word = presentation::word(QString::fromUtf16(code.label));
            widest = std::max(widest, fontMetrics().horizontalAdvance(word));
        }
        return widest + cellAir;
    }
    void restore(const presentation::Settings &settings);
    void remember(presentation::Settings &settings) const;

    // Entries above the ones every list has.
    void addRowAction(QAction *action);
    [[nodiscard]] QList<int> selectedRows() const;
    void copySelection() const;

signals:
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int cellAir = 22;

    void showRowMenu(const QPoint &position);
    void showColumnMenu(const QPoint &position);
    [[nodiscard]] QString lineOf(int row) const;

    QList<QAction *> m_rowActions;
    QAction *m_copy;
};

} // namespace zhuke::widgets
