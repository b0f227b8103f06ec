// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/codesbox.h"

#include "presentation/common/display.h"

#include <QHBoxLayout>

namespace zhuke::widgets {

CodesBox::CodesBox(const QString &name, std::span<const domain::CodeLabel> codes, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const domain::CodeLabel &code : codes) {
        auto *box = new QCheckBox(presentation::word(QString::fromUtf16(code.label)), this);
        m_codes.append(QString::fromLatin1(code.code));
        box->setObjectName(name + QLatin1Char('.') + m_codes.constLast());
        connect(box, &QCheckBox::toggled, this, [this] { emit edited(text()); });
        layout->addWidget(box);
        m_boxes.append(box);
    }
    layout->addStretch();
    setFocusProxy(m_boxes.value(0));
}

QString CodesBox::text() const
{
    QStringList codes;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked()) {
            codes.append(m_codes.at(i));
        }
    }
    return codes.join(QLatin1Char(','));
}

void CodesBox::setText(const QString &text)
{
    const QStringList codes = text.split(QLatin1Char(','));
    const QSignalBlocker blocker(this);
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setChecked(codes.contains(m_codes.at(i)));
    }
}

} // namespace zhuke::widgets
