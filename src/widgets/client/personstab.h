// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/erasuremodel.h"
#include "presentation/client/revealmodel.h"
#include "presentation/common/dialogs.h"

#include <QWidget>

namespace zhuke::widgets {

class FactView;

// 相关人员: their cards, with ○ and ● covered until somebody asks for them.
class PersonsTab : public QWidget
{
    Q_OBJECT
public:
    PersonsTab(const presentation::Workplace &workplace,
               presentation::Dialogs &dialogs,
               QWidget *parent = nullptr);

    void show(const domain::ClientFile &file);
    [[nodiscard]] presentation::RevealModel &reveals() { return m_reveals; }

signals:
    void failed(const zhuke::domain::Error &error);

private:
    void act(const QString &personUid, const QString &code);
    void reveal(const domain::Person &person);
    void erase(const domain::Person &person);
    void refresh();

    const presentation::Workplace &m_workplace;
    presentation::Dialogs &m_dialogs;
    presentation::RevealModel m_reveals;
    FactView *m_view;
    domain::ClientFile m_file;
};

} // namespace zhuke::widgets
