// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/searchmodel.h"

#include <QLineEdit>
#include <QListView>

namespace zhuke::widgets {

// A field that shows hits below it as one types; arrows choose, Enter opens.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(const presentation::Workplace &workplace, QWidget *parent = nullptr);

    // Only clients, for choosing one in a form.
    void setKind(domain::SearchKind kind) { m_model.setKind(kind); }

signals:
    void chosen(const zhuke::domain::SearchHit &hit);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showHits(const QString &text);
    void choose(int row);
    [[nodiscard]] bool takeKey(int key);

    presentation::SearchModel m_model;
    QListView *m_list;
};

} // namespace zhuke::widgets
