// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/visit/visitdetail.h"

#include "widgets/common/tonelabel.h"

#include <QCheckBox>
#include <QFormLayout>

namespace zhuke::widgets {

using presentation::VisitDetailModel;
using namespace Qt::StringLiterals;

VisitDetail::VisitDetail(VisitDetailModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
{
    setObjectName(u"visitDetail"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&model, &VisitDetailModel::changed, this, &VisitDetail::showVisit);
    showVisit();
}

void VisitDetail::showVisit()
{
    auto *content = new QWidget;
    auto *layout = new QFormLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    const auto facts = m_model.facts();
    if (facts.empty()) {
        layout->addRow(new ToneLabel(Tone::Faint, tr("选中一次走访，在这里看全文和落实事项。")));
    }
    for (const presentation::Fact &fact : facts) {
        auto *value = new QLabel(fact.value, content);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addRow(new ToneLabel(Tone::Faint, fact.label), value);
    }
    int number = 0;
    for (const presentation::VisitPromise &promise : m_model.promises()) {
        auto *done = new QCheckBox(promise.text, content);
        done->setObjectName(u"promiseDone%1"_s.arg(++number));
        done->setChecked(!promise.isOpen);
        done->setToolTip(tr("勾选即为今天已办结"));
        // Later: the answer replaces this very box.
        connect(
            done,
            &QCheckBox::toggled,
            this,
            [this, id = promise.id](bool isDone) { m_model.settle(id, isDone); },
            Qt::QueuedConnection);
        layout->addRow(number == 1 ? new ToneLabel(Tone::Faint, tr("落实事项")) : new QLabel, done);
    }
    setWidget(content);
}

} // namespace zhuke::widgets
