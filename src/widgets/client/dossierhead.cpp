// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/dossierhead.h"

#include "widgets/common/factview.h"
#include "widgets/common/icons.h"

#include <QAction>
#include <QMenu>
#include <QScreen>
#include <QVBoxLayout>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {

QLabel *badge(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setAutoFillBackground(true);
    label->setBackgroundRole(QPalette::Midlight);
    label->setContentsMargins(8, 2, 8, 2);
    QFont font = parent->font();
    font.setPointSize(font.pointSize() - 1);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

DossierHead::DossierHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new ToneLabel(Tone::Plain, {}, this))
    , m_badges(new QHBoxLayout)
    , m_ownership(new ToneLabel(Tone::Faint, {}, this))
    , m_followOn(new QLabel(this))
    , m_why(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(6);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buildButtons(buttons);
    layout->addLayout(buttons);

    m_name->setScale(5, true);
    m_name->setObjectName(u"dossierName"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setWordWrap(true);
    layout->addWidget(m_name);

    auto *line = new QHBoxLayout;
    m_badges->setSpacing(6);
    line->setSpacing(12);
    line->addLayout(m_badges);
    line->addWidget(m_ownership, 1);
    layout->addLayout(line);

    auto *money = new QHBoxLayout;
    money->setSpacing(8);
    m_followOn->setObjectName(u"dossierFollowOn"_s);
    m_why->setText(tr("为什么？"));
    m_why->setObjectName(u"dossierWhy"_s);
    m_why->setToolTip(tr("列出计入后续成交额的每一项"));
    m_why->setAutoRaise(true);
    connect(m_why, &QToolButton::clicked, this, &DossierHead::showEvidence);
    money->addWidget(m_followOn);
    money->addWidget(m_why);
    money->addStretch();
    layout->addLayout(money);
}

void DossierHead::buildButtons(QHBoxLayout *line)
{
    auto *back = new QToolButton(this);
    back->setText(tr("返回列表"));
    back->setIcon(icon("go-previous"));
    back->setObjectName(u"dossierBack"_s);
    back->setToolTip(tr("返回列表 (Alt+左箭头)"));
    back->setAutoRaise(true);
    connect(back, &QToolButton::clicked, this, &DossierHead::backWanted);

    m_visit = new QToolButton(this);
    m_visit->setText(tr("记一次联系"));
    m_visit->setIcon(icon("zhuke-visits"));
    m_visit->setObjectName(u"dossierVisit"_s);
    m_visit->setToolTip(tr("记一次联系 (Ctrl+N)"));
    connect(m_visit, &QToolButton::clicked, this, &DossierHead::visitWanted);

    auto *more = new QToolButton(this);
    more->setText(tr("更多"));
    more->setObjectName(u"dossierMore"_s);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    QAction *archive = menu->addAction(icon("document-print"), tr("打印档案…"));
    m_verify = menu->addAction(icon("dialog-ok-apply"), tr("本季核对无变化"));
    menu->addSeparator();
    m_trash = menu->addAction(icon("edit-delete"), tr("移到回收站…"));
    more->setMenu(menu);
    connect(archive, &QAction::triggered, this, &DossierHead::archiveWanted);
    connect(m_verify, &QAction::triggered, this, &DossierHead::verifyWanted);
    connect(m_trash, &QAction::triggered, this, &DossierHead::trashWanted);

    for (QToolButton *button : {back, m_visit}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    line->addWidget(back);
    line->addStretch();
    line->addWidget(m_visit);
    line->addWidget(more);
}

void DossierHead::setOverview(const presentation::Overview &overview, bool mayEdit)
{
    m_name->setText(overview.headline);
    while (const QLayoutItem *item = m_badges->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &text : overview.badges) {
        m_badges->addWidget(badge(text, this));
    }
    m_ownership->setText(overview.ownership.join(u"    "_s));
    m_followOn->setText(overview.followOn);
    m_evidence = overview.evidence;
    m_visit->setVisible(mayEdit);
    m_verify->setVisible(mayEdit);
    m_trash->setVisible(mayEdit);
}

void DossierHead::showEvidence()
{
    auto *popover = new QFrame(this, Qt::Popup);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setFrameShape(QFrame::StyledPanel);
    popover->setAccessibleName(tr("后续成交额从何而来"));
    popover->resize(800, 440);
    auto *layout = new QVBoxLayout(popover);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *view = new FactView(u"followOnEvidence"_s, popover);
    view->setSheet({m_evidence, {}});
    layout->addWidget(view);
    const QRect room = screen()->availableGeometry();
    const QPoint below = m_why->mapToGlobal(QPoint(0, m_why->height() + 4));
    popover->move(qBound(room.left(), below.x(), room.right() - popover->width()),
                  qBound(room.top(), below.y(), room.bottom() - popover->height()));
    popover->show();
    view->setFocus();
}

} // namespace zhuke::widgets
