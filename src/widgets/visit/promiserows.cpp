// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/visit/promiserows.h"

#include "presentation/common/display.h"
#include "widgets/common/datefield.h"
#include "widgets/common/fieldform.h"
#include "widgets/common/icons.h"

#include <QGridLayout>
#include <QToolButton>

#include <algorithm>

namespace zhuke::widgets {

using presentation::PromiseInput;
using namespace Qt::StringLiterals;

PromiseRows::PromiseRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    auto *more = new QToolButton(this);
    more->setText(tr("加一条落实事项"));
    more->setIcon(icon("list-add"));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setObjectName(u"promiseAdd"_s);
    connect(more, &QToolButton::clicked, this, [this] {
        add({});
        m_rows.back().what->setFocus();
    });
    m_layout->addWidget(more);
}

QLineEdit *PromiseRows::label(
    QGridLayout *grid, const QString &text, const QString &name, QLineEdit *edit, QPoint at)
{
    auto *caption = new QLabel(text, this);
    caption->setBuddy(edit);
    nameAfter(text, edit, name);
    grid->addWidget(caption, at.y(), at.x());
    grid->addWidget(edit, at.y(), at.x() + 1);
    connect(edit, &QLineEdit::textChanged, this, &PromiseRows::edited);
    return edit;
}

void PromiseRows::add(const PromiseInput &promise)
{
    const int number = ++m_number;
    auto *box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);

    Row row{promise,
            box,
            new QComboBox(box),
            new QLineEdit(promise.what, box),
            new QLineEdit(promise.who, box),
            new DateField(box),
            new ToneLabel(Tone::Fault)};
    row.due->setText(promise.due);
    auto *side = new QLabel(tr("落实方 %1").arg(number), box);
    side->setBuddy(row.side);
    nameAfter(side->text(), row.side, u"promise%1Side"_s.arg(number));
    for (const domain::Side value : {domain::Side::Ours, domain::Side::Theirs}) {
        row.side->addItem(presentation::word(domain::labelOf(value)));
    }
    row.side->setCurrentIndex(static_cast<int>(promise.side));
    connect(row.side, &QComboBox::activated, this, &PromiseRows::edited);

    label(grid, tr("落实事项 %1").arg(number), u"promise%1What"_s.arg(number), row.what, {0, 0});
    grid->addWidget(side, 0, 2);
    grid->addWidget(row.side, 0, 3);
    label(grid, tr("责任人 %1").arg(number), u"promise%1Who"_s.arg(number), row.who, {0, 1});
    label(grid, tr("期限 %1").arg(number), u"promise%1Due"_s.arg(number), row.due, {2, 1});
    auto *less = new QToolButton(box);
    less->setIcon(icon("edit-delete"));
    less->setAutoRaise(true);
    less->setObjectName(u"promise%1Remove"_s.arg(number));
    less->setAccessibleName(tr("去掉落实事项 %1").arg(number));
    less->setToolTip(less->accessibleName());
    connect(less, &QToolButton::clicked, this, [this, box] { remove(box); });
    grid->addWidget(less, 0, 4);
    row.fault->hide();
    grid->addWidget(row.fault, 2, 1, 1, 3);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), box);
    setTabOrder(row.what, row.side);
    setTabOrder(row.side, less);
    setTabOrder(less, row.who);
    setTabOrder(row.who, row.due);
    m_rows.push_back(row);
}

void PromiseRows::remove(QWidget *box)
{
    std::erase_if(m_rows, [box](const Row &row) { return row.box == box; });
    box->deleteLater();
    emit edited();
}

std::vector<PromiseInput> PromiseRows::promises() const
{
    std::vector<PromiseInput> promises;
    for (const Row &row : m_rows) {
        PromiseInput promise = row.stored;
        promise.side = static_cast<domain::Side>(row.side->currentIndex());
        promise.what = row.what->text();
        promise.who = row.who->text();
        promise.due = row.due->text();
        promises.push_back(promise);
    }
    return promises;
}

void PromiseRows::setPromises(const std::vector<PromiseInput> &promises)
{
    const QSignalBlocker blocker(this);
    while (!m_rows.empty()) {
        delete m_rows.back().box;
        m_rows.pop_back();
    }
    m_number = 0;
    for (const PromiseInput &promise : promises) {
        add(promise);
    }
}

void PromiseRows::setFaults(const QHash<QString, QString> &faults)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString fault =
            faults.value(u"promise%1.what"_s.arg(i), faults.value(u"promise%1.due"_s.arg(i)));
        m_rows[i].fault->setText(fault);
        m_rows[i].fault->setVisible(!fault.isEmpty());
        m_rows[i].what->setAccessibleDescription(fault);
    }
}

bool PromiseRows::focusFault(const QHash<QString, QString> &faults)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (faults.contains(u"promise%1.what"_s.arg(i))) {
            m_rows[i].what->setFocus();
            return true;
        }
        if (faults.contains(u"promise%1.due"_s.arg(i))) {
            m_rows[i].due->setFocus();
            return true;
        }
    }
    return false;
}

} // namespace zhuke::widgets
