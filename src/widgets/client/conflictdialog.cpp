// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/conflictdialog.h"

#include "widgets/common/buttonrow.h"
#include "widgets/common/screensize.h"
#include "widgets/common/tonelabel.h"

#include <QGroupBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zhuke::widgets {

using presentation::FieldConflict;
using namespace Qt::StringLiterals;

ConflictDialog::ConflictDialog(const std::vector<FieldConflict> &conflicts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"conflict"_s);
    setWindowTitle(tr("别人已先修改"));
    resize(fittingScreen(*this, {640, 560}));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *words = new ToneLabel(
        Tone::Plain,
        tr("您打开之后，别人修改并保存了同样的栏目。请逐项选择保留哪一个；没有覆盖任何内容。"),
        this);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *inner = new QWidget(this);
    auto *list = new QVBoxLayout(inner);
    for (const FieldConflict &conflict : conflicts) {
        addConflict(*list, conflict);
    }
    list->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inner);
    layout->addWidget(area, 1);
    auto *row = new ButtonRow(this);
    connect(row->addBack(tr("返回修改")), &QPushButton::clicked, this, &ConflictDialog::reject);
    connect(row->addOther(u"conflictAllTheirs"_s, tr("全部用对方的")),
            &QPushButton::clicked,
            this,
            [this] {
                for (const Choice &choice : m_choices) {
                    choice.theirs->setChecked(true);
                }
            });
    connect(row->addMain(u"conflictSave"_s, tr("保存")),
            &QPushButton::clicked,
            this,
            &ConflictDialog::accept);
    layout->addWidget(row);
}

QStringList ConflictDialog::theirs() const
{
    QStringList fields;
    for (const Choice &choice : m_choices) {
        if (choice.theirs->isChecked()) {
            fields.append(choice.field);
        }
    }
    return fields;
}

void ConflictDialog::addConflict(QVBoxLayout &layout, const FieldConflict &conflict)
{
    auto *group = new QGroupBox(conflict.label, this);
    auto *lines = new QVBoxLayout(group);
    const QString name = u"conflict."_s + conflict.field;
    QRadioButton *mine = addSide(*lines, name + u".mine"_s, tr("用我的"), conflict.mine);
    QRadioButton *theirs = addSide(*lines, name + u".theirs"_s, tr("用对方的"), conflict.theirs);
    const QString before = conflict.before.isEmpty() ? tr("（空）") : conflict.before;
    auto *was = new ToneLabel(Tone::Faint, tr("原来：%1").arg(before), group);
    was->setWordWrap(true);
    lines->addWidget(was);
    mine->setChecked(true);
    m_choices.push_back({conflict.field, theirs, mine});
    layout.addWidget(group);
}

// A button's own text does not wrap, so what may be long stands below it.
QRadioButton *ConflictDialog::addSide(QVBoxLayout &layout,
                                      const QString &name,
                                      const QString &whose,
                                      const QString &text)
{
    const QString shown = text.isEmpty() ? tr("（空）") : text;
    auto *button = new QRadioButton(whose);
    button->setObjectName(name);
    button->setAccessibleName(whose + u'：' + shown);
    layout.addWidget(button);
    auto *words = new ToneLabel(Tone::Plain, shown);
    words->setWordWrap(true);
    words->setIndent(24);
    layout.addWidget(words);
    return button;
}

} // namespace zhuke::widgets
