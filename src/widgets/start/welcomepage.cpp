// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/welcomepage.h"

#include "widgets/common/fieldform.h"
#include "widgets/common/icons.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QVBoxLayout>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {

QCommandLinkButton *
link(QWidget *parent, const QString &name, const QString &text, const QString &description)
{
    auto *button = new QCommandLinkButton(text, description, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recentBox(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);

    auto *demo = link(this,
                      u"startDemo"_s,
                      tr("先用演示数据试用"),
                      tr("一键建立一家虚构公司，以其中任何一种角色登录"));
    auto *create =
        link(this, u"startCreate"_s, tr("新建数据库"), tr("为本公司建立一个新的数据库文件"));
    auto *open = link(this, u"startOpen"_s, tr("打开…"), tr("打开已有的 .zhuke 文件"));
    demo->setIcon(icon("zhuke-clients"));
    create->setIcon(icon("document-new"));
    open->setIcon(icon("document-open"));
    for (QCommandLinkButton *button : {demo, create, open}) {
        layout->addWidget(button);
    }
    connect(demo, &QCommandLinkButton::clicked, this, &WelcomePage::demoWanted);
    connect(create, &QCommandLinkButton::clicked, this, &WelcomePage::createWanted);
    connect(open, &QCommandLinkButton::clicked, this, &WelcomePage::openWanted);

    auto *column = new QVBoxLayout(m_recentBox);
    column->setContentsMargins(0, 12, 0, 0);
    auto *caption = new ToneLabel(Tone::Faint, tr("最近打开的数据库"), m_recentBox);
    m_recent = new QListWidget(m_recentBox);
    nameAfter(caption->text(), m_recent, u"startRecent"_s);
    caption->setBuddy(m_recent);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    column->addWidget(caption);
    column->addWidget(m_recent);
    layout->addWidget(m_recentBox, 1);
    layout->addStretch();
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit fileChosen(item->data(Qt::UserRole).toString());
    });
}

void WelcomePage::setRecentFiles(const QStringList &files)
{
    m_recent->clear();
    for (const QString &path : files) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(icon("document-open-recent"),
                                         u"%1    %2"_s.arg(file.completeBaseName(), file.path()),
                                         m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_recentBox->setVisible(!files.isEmpty());
    if (!files.isEmpty()) {
        m_recent->setCurrentRow(0);
    }
}

} // namespace zhuke::widgets
