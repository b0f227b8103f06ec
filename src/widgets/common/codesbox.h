// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/codes.h"

#include <QCheckBox>
#include <QWidget>

#include <span>

namespace zhuke::widgets {

// Several of a list of codes, as boxes to tick; its text is the codes joined by commas.
class CodesBox : public QWidget
{
    Q_OBJECT
public:
    CodesBox(const QString &name,
             std::span<const domain::CodeLabel> codes,
             QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);

signals:
    void edited(const QString &text);

private:
    QList<QCheckBox *> m_boxes;
    QStringList m_codes;
};

} // namespace zhuke::widgets
