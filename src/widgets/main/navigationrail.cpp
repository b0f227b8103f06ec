// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/navigationrail.h"

#include "widgets/common/icons.h"

#include <QToolButton>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setSpacing(4);
    m_layout->addStretch();
    // Not idClicked: a screen reader toggles without a click.
    connect(&m_buttons, &QButtonGroup::idToggled, this, [this](int page, bool isChosen) {
        if (isChosen) {
            emit chosen(page);
        }
    });
}

void NavigationRail::addPage(const QString &name, const QString &text, const char *iconName)
{
    const auto number = static_cast<int>(m_buttons.buttons().size());
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(28, 28));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFixedSize(76, 64);
    button->setToolTip(u"%1 (Ctrl+%2)"_s.arg(text).arg(number + 1));
    m_layout->insertWidget(number, button);
    m_buttons.addButton(button, number);
}

void NavigationRail::select(int page)
{
    const QSignalBlocker blocker(m_buttons);
    m_buttons.button(page)->setChecked(true);
}

} // namespace zhuke::widgets
