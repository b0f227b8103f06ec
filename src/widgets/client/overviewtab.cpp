// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/overviewtab.h"

#include "presentation/common/display.h"
#include "widgets/common/tonelabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace zhuke::widgets {

using presentation::Overview;
using presentation::TimelineEntry;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostEntries = 40;

QScrollArea *column(const QString &name, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QFrame *card(const QString &title, QVBoxLayout *&layout)
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *head = new ToneLabel(Tone::Plain, title, frame);
    head->setScale(1, true);
    layout->addWidget(head);
    return frame;
}

QLabel *wrapped(Tone tone, const QString &text)
{
    auto *label = new ToneLabel(tone, text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void put(QScrollArea *area, QWidget *content)
{
    const int place = area->verticalScrollBar()->value();
    area->setWidget(content);
    area->verticalScrollBar()->setValue(place);
}

} // namespace

OverviewTab::OverviewTab(QWidget *parent)
    : QWidget(parent)
    , m_now(column(u"overviewNow"_s, this))
    , m_timeline(column(u"overviewTimeline"_s, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_now, 2);
    layout->addWidget(m_timeline, 3);
    m_now->setMinimumWidth(320);
}

void OverviewTab::setOverview(const Overview &overview, bool mayEdit)
{
    put(m_now, nowOf(overview, mayEdit));
    put(m_timeline, timelineOf(overview));
}

QWidget *OverviewTab::nowOf(const Overview &overview, bool mayEdit)
{
    auto *content = new QWidget;
    auto *stack = new QVBoxLayout(content);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(12);
    QVBoxLayout *layout = nullptr;

    stack->addWidget(card(tr("当前要点"), layout));
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(6);
    for (const presentation::Fact &fact : overview.facts) {
        facts->addRow(new ToneLabel(Tone::Faint, fact.label), wrapped(Tone::Plain, fact.value));
    }
    layout->addLayout(facts);

    stack->addWidget(promisesOf(overview, mayEdit));
    if (!overview.missing.isEmpty()) {
        stack->addWidget(card(tr("缺项(%1)").arg(overview.missing.size()), layout));
        layout->addWidget(wrapped(Tone::Faint, overview.missing.join(u"、"_s)));
    }
    stack->addStretch();
    return content;
}

QWidget *OverviewTab::promisesOf(const Overview &overview, bool mayEdit)
{
    QVBoxLayout *layout = nullptr;
    QWidget *frame = card(tr("未办结的落实事项(%1)").arg(overview.promises.size()), layout);
    if (overview.promises.empty()) {
        layout->addWidget(wrapped(Tone::Faint, tr("没有未办结的落实事项。")));
    }
    int number = 0;
    for (const presentation::OpenPromise &promise : overview.promises) {
        auto *line = new QHBoxLayout;
        line->addWidget(wrapped(promise.isOverdue ? Tone::Fault : Tone::Plain, promise.text), 1);
        auto *done = new QPushButton(tr("已办结"), frame);
        done->setObjectName(u"settle%1"_s.arg(++number));
        done->setAccessibleName(tr("已办结：%1").arg(promise.text));
        done->setVisible(mayEdit);
        connect(done, &QPushButton::clicked, this, [this, promise] {
            emit settled(promise.visit, promise.promise);
        });
        line->addWidget(done, 0, Qt::AlignTop);
        layout->addLayout(line);
    }
    return frame;
}

QWidget *OverviewTab::timelineOf(const Overview &overview)
{
    QVBoxLayout *layout = nullptr;
    QWidget *frame = card(tr("往来时间线"), layout);
    if (overview.timeline.empty()) {
        layout->addWidget(wrapped(Tone::Faint, tr("还没有往来。按 Ctrl+N 记一次联系。")));
    }
    const std::size_t shown = std::min(overview.timeline.size(), mostEntries);
    for (std::size_t i = 0; i < shown; ++i) {
        layout->addWidget(entryOf(overview.timeline[i]));
    }
    if (shown < overview.timeline.size()) {
        layout->addWidget(wrapped(
            Tone::Faint, tr("更早的 %1 条见“往来记录”。").arg(overview.timeline.size() - shown)));
    }
    layout->addStretch();
    return frame;
}

QWidget *OverviewTab::entryOf(const TimelineEntry &entry)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 8);
    layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    QStringList parts{presentation::dateText(entry.date), entry.kind, entry.people};
    parts.removeAll(QString());
    head->addWidget(wrapped(Tone::Faint, parts.join(u"  "_s)), 1);
    if (entry.visit) {
        auto *open = new QToolButton(box);
        open->setText(tr("打开"));
        open->setAutoRaise(true);
        open->setObjectName(u"openVisit%1"_s.arg(entry.visit->value()));
        open->setAccessibleName(tr("打开 %1 的走访").arg(presentation::dateText(entry.date)));
        connect(open, &QToolButton::clicked, this, [this, visit = *entry.visit] {
            emit visitOpened(visit);
        });
        head->addWidget(open);
    }
    layout->addLayout(head);
    layout->addWidget(wrapped(Tone::Plain, entry.text));
    if (!entry.next.isEmpty()) {
        layout->addWidget(wrapped(Tone::Faint, tr("下次走访 %1").arg(entry.next)));
    }
    return box;
}

} // namespace zhuke::widgets
