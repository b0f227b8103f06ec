// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/visit/peoplebox.h"

#include "widgets/common/fieldform.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostShown = 6;
}

PeopleBox::PeopleBox(QWidget *parent)
    : QWidget(parent)
    , m_known(new QHBoxLayout)
    , m_new(new QFormLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_known->setSpacing(4);
    m_new->setHorizontalSpacing(8);
    layout->addLayout(m_known);
    layout->addLayout(m_new);
}

void PeopleBox::setKnown(const QStringList &names, const QStringList &chosen)
{
    if (names != m_knownNames) {
        while (const QLayoutItem *item = m_known->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const QString &name : names.mid(0, mostShown)) {
            auto *button = new QToolButton(this);
            button->setText(name);
            button->setCheckable(true);
            button->setObjectName(u"person.%1"_s.arg(name));
            connect(button, &QToolButton::toggled, this, [this, name](bool isChosen) {
                emit toggled(name, isChosen);
            });
            m_known->addWidget(button);
        }
        m_known->addStretch();
        m_knownNames = names;
    }
    for (auto *button : findChildren<QToolButton *>()) {
        const QSignalBlocker blocker(button);
        button->setChecked(chosen.contains(button->text()));
    }
}

void PeopleBox::setNew(const QStringList &names)
{
    if (names == m_newNames) {
        return;
    }
    m_newNames = names;
    while (m_new->rowCount() > 0) {
        m_new->removeRow(0);
    }
    for (const QString &name : names) {
        auto *caption = new ToneLabel(Tone::Faint, tr("新人员 %1 的职务").arg(name), this);
        auto *post = new QLineEdit(m_posts.value(name), this);
        nameAfter(caption->text(), post, u"post.%1"_s.arg(name));
        caption->setBuddy(post);
        connect(post, &QLineEdit::textEdited, this, [this, name](const QString &text) {
            m_posts.insert(name, text);
            emit edited();
        });
        m_new->addRow(caption, post);
    }
}

QHash<QString, QString> PeopleBox::posts() const
{
    QHash<QString, QString> posts;
    for (const QString &name : m_newNames) {
        posts.insert(name, m_posts.value(name));
    }
    return posts;
}

} // namespace zhuke::widgets
