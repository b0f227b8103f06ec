// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/overview.h"
#include "widgets/common/tonelabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QWidget>

namespace zhuke::widgets {

// Name, number and badges of a client; whose it is; and what can be done with it.
class DossierHead : public QWidget
{
    Q_OBJECT
public:
    explicit DossierHead(QWidget *parent = nullptr);

    void setOverview(const presentation::Overview &overview, bool mayEdit);

signals:
    void backWanted();
    void visitWanted();
    void archiveWanted();
    void verifyWanted();
    void trashWanted();

private:
    void buildButtons(QHBoxLayout *line);
    void showEvidence();

    ToneLabel *m_name;
    QHBoxLayout *m_badges;
    ToneLabel *m_ownership;
    QLabel *m_followOn;
    QToolButton *m_why;
    QToolButton *m_visit;
    QAction *m_verify;
    QAction *m_trash;
    std::vector<presentation::FactCard> m_evidence;
};

} // namespace zhuke::widgets
