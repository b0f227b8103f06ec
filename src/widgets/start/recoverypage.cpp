// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/recoverypage.h"

#include "widgets/common/buttonrow.h"
#include "widgets/common/fieldform.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

RecoveryPage::RecoveryPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto *words = new QLabel(tr("数据库已建立。忘记密码时，只有下面的恢复码能打开它；"
                                "恢复码只显示这一次，请抄写或打印后锁好，不要存放在这台电脑上。"),
                             this);
    words->setWordWrap(true);
    layout->addWidget(words);

    auto *form = new FieldForm(this);
    m_code = form->add(u"recoveryCode"_s, tr("恢复码"), new QLineEdit(this));
    m_code->setReadOnly(true);
    QFont font(u"Noto Sans Mono CJK SC"_s);
    font.setPointSize(this->font().pointSize() + 1);
    m_code->setFont(font);
    layout->addWidget(form);

    auto *kept = new QCheckBox(tr("我已抄下恢复码并妥善保存"), this);
    kept->setObjectName(u"recoveryKept"_s);
    layout->addWidget(kept);

    auto *row = new ButtonRow(this);
    QPushButton *next = row->addMain(u"recoveryNext"_s, tr("继续"));
    next->setEnabled(false);
    connect(kept, &QCheckBox::toggled, next, &QPushButton::setEnabled);
    connect(next, &QPushButton::clicked, this, [this, kept] {
        kept->setChecked(false);
        m_code->clear();
        emit finished();
    });
    layout->addWidget(row);
    layout->addStretch();
}

void RecoveryPage::setCode(const QString &code)
{
    m_code->setText(code);
    m_code->setCursorPosition(0);
}

} // namespace zhuke::widgets
