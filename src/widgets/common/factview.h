// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/factsheet.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace zhuke::widgets {

// Shows cards of facts and small tables to read; texts can be selected and copied. A card may have
// buttons.
class FactView : public QScrollArea
{
    Q_OBJECT
public:
    explicit FactView(const QString &name, QWidget *parent = nullptr);

    void setSheet(const presentation::FactSheet &sheet);

signals:
    void acted(const QString &key, const QString &code);

private:
    void addHead(QVBoxLayout *layout, const presentation::FactCard &card);
    [[nodiscard]] QWidget *cardOf(const presentation::FactCard &card);
    [[nodiscard]] QWidget *factsOf(const presentation::FactCard &card);
    [[nodiscard]] QWidget *tableOf(const presentation::FactCard &card);

    QString m_name;
    int m_tables = 0;
    int m_cards = 0;
};

} // namespace zhuke::widgets
