// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/factview.h"

#include "widgets/common/tonelabel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

namespace zhuke::widgets {

using presentation::Fact;
using presentation::FactCard;
using presentation::FactSheet;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 30;
constexpr int mostRowsShown = 14;
// Pixels: such a fact takes the whole width.
constexpr int longValue = 340;
constexpr int longLabel = 150;

bool isLong(const Fact &fact, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(fact.value) > longValue
           || metrics.horizontalAdvance(fact.label) > longLabel || fact.value.contains(u'\n');
}

void addFact(QGridLayout *grid, const Fact &fact, int row, int column, QWidget *parent)
{
    auto *label = new ToneLabel(Tone::Faint, fact.label, parent);
    label->setMinimumWidth(
        std::clamp(label->fontMetrics().horizontalAdvance(fact.label) + 4, 112, 216));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *value = new QLabel(fact.value, parent);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(label, row, column);
    grid->addWidget(value, row, column + 1, 1, isLong(fact, parent->fontMetrics()) ? 3 : 1);
}

int widthOf(const FactCard &card, int column, const QFontMetrics &metrics)
{
    int widest = metrics.horizontalAdvance(card.heads.at(column));
    for (const QStringList &row : card.rows) {
        widest = std::max(widest, metrics.horizontalAdvance(row.value(column).left(60)));
    }
    return widest + 28;
}

// The column that has most to say takes what room there is.
int widestText(const FactCard &card, const QFontMetrics &metrics)
{
    int widest = 0;
    for (int column = 0; column < card.heads.size(); ++column) {
        const bool isText = !card.numberColumns.contains(column);
        if (isText && widthOf(card, column, metrics) > widthOf(card, widest, metrics)) {
            widest = column;
        }
    }
    return widest;
}

} // namespace

FactView::FactView(const QString &name, QWidget *parent)
    : QScrollArea(parent)
    , m_name(name)
{
    setObjectName(name);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FactView::setSheet(const FactSheet &sheet)
{
    const int place = verticalScrollBar()->value();
    m_tables = 0;
    m_cards = 0;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    if (sheet.cards.empty()) {
        auto *empty = new ToneLabel(Tone::Faint, sheet.emptyText, content);
        empty->setAlignment(Qt::AlignCenter);
        empty->setWordWrap(true);
        layout->addWidget(empty, 1);
    }
    for (const FactCard &card : sheet.cards) {
        layout->addWidget(cardOf(card));
    }
    if (!sheet.cards.empty()) {
        layout->addStretch();
    }
    setWidget(content);
    verticalScrollBar()->setValue(place);
}

QWidget *FactView::cardOf(const FactCard &card)
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    if (!card.title.isEmpty()) {
        addHead(layout, card);
    }
    if (!card.subtitle.isEmpty()) {
        layout->addWidget(new ToneLabel(Tone::Faint, card.subtitle, frame));
    }
    if (!card.facts.empty()) {
        layout->addWidget(factsOf(card));
    }
    if (!card.heads.isEmpty()) {
        layout->addWidget(tableOf(card));
    }
    return frame;
}

void FactView::addHead(QVBoxLayout *layout, const FactCard &card)
{
    ++m_cards;
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *title = new ToneLabel(Tone::Plain, card.title, layout->parentWidget());
    title->setScale(1, true);
    title->setWordWrap(true);
    line->addWidget(title, 1);
    for (const presentation::FactAction &action : card.actions) {
        auto *button = new QToolButton(layout->parentWidget());
        button->setText(action.text);
        button->setToolTip(action.tip);
        button->setAccessibleName(action.tip);
        button->setObjectName(u"%1%2%3"_s.arg(m_name, action.code).arg(m_cards));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(
            button,
            &QToolButton::clicked,
            this,
            [this, key = card.key, code = action.code] { emit acted(key, code); },
            Qt::QueuedConnection); // the answer may replace the card, button and all
        line->addWidget(button, 0, Qt::AlignTop);
    }
    layout->addLayout(line);
}

QWidget *FactView::factsOf(const FactCard &card)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    int row = 0;
    int column = 0; // two short facts stand side by side
    for (const Fact &fact : card.facts) {
        const bool isWide = isLong(fact, fontMetrics());
        if (isWide && column != 0) {
            ++row;
            column = 0;
        }
        addFact(grid, fact, row, column, box);
        if (isWide || column != 0) {
            ++row;
            column = 0;
        } else {
            column = 2;
        }
    }
    return box;
}

QWidget *FactView::tableOf(const FactCard &card)
{
    const auto rows = static_cast<int>(card.rows.size());
    const auto columns = static_cast<int>(card.heads.size());
    auto *table = new QTableWidget(rows, columns);
    table->setObjectName(u"%1Table%2"_s.arg(m_name).arg(++m_tables));
    table->setAccessibleName(card.title.isEmpty() ? card.heads.constFirst() : card.title);
    table->setHorizontalHeaderLabels(card.heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QString &text = card.rows[static_cast<std::size_t>(row)].value(column);
            auto *item = new QTableWidgetItem(text.simplified());
            item->setToolTip(text);
            if (card.numberColumns.contains(column)) {
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            table->setItem(row, column, item);
        }
    }
    for (int column = 0; column < columns; ++column) {
        table->setColumnWidth(column, std::min(widthOf(card, column, table->fontMetrics()), 420));
        if (card.numberColumns.contains(column)) {
            table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight
                                                                  | Qt::AlignVCenter);
        }
    }
    table->horizontalHeader()->setSectionResizeMode(widestText(card, table->fontMetrics()),
                                                    QHeaderView::Stretch);
    const int shown = std::min(rows, mostRowsShown);
    table->setFixedHeight(shown * rowHeight + table->horizontalHeader()->sizeHint().height()
                          + 2 * table->frameWidth() + 2);
    return table;
}

} // namespace zhuke::widgets
