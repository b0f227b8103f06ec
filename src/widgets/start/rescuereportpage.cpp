// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/rescuereportpage.h"

#include "presentation/common/rescuetext.h"
#include "widgets/common/buttonrow.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QVBoxLayout>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

RescueReportPage::RescueReportPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new ToneLabel(Tone::Plain, {}, this))
    , m_list(new QTreeWidget(this))
    , m_notes(new ToneLabel(Tone::Plain, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_summary->setWordWrap(true);
    m_notes->setWordWrap(true);
    m_list->setObjectName(u"rescueReport"_s);
    m_list->setAccessibleName(tr("读出和丢失的内容"));
    m_summary->setBuddy(m_list);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("内容"), tr("读出"), tr("丢失")});
    m_list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_list->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setColumnWidth(1, 110);
    m_list->setColumnWidth(2, 130);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_notes);
    auto *row = new ButtonRow(this);
    connect(row->addBack(tr("关闭")), &QPushButton::clicked, this, &RescueReportPage::closeWanted);
    m_open = row->addMain(u"rescueOpen"_s, tr("打开抢救出的文件"));
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(m_target); });
    layout->addWidget(row);
}

void RescueReportPage::showReport(const application::RescueReport &report, const QString &target)
{
    m_target = target;
    m_summary->setText(
        tr("%1已存为 %2。").arg(presentation::rescueSummary(report), QFileInfo(target).fileName()));
    m_summary->setToolTip(target);
    m_list->clear();
    const std::vector<presentation::RescueLine> lines = presentation::rescueLines(report);
    for (const presentation::RescueLine &line : lines) {
        auto *item = new QTreeWidgetItem(m_list, {line.what, line.came, line.lost});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    const QStringList notes = presentation::rescueNotes(report);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_open->setEnabled(report.canBeOpened);
    m_open->setFocus();
}

} // namespace zhuke::widgets
