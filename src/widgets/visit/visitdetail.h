// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/visit/visitdetailmodel.h"

#include <QScrollArea>

namespace zhuke::widgets {

// The chosen visit below the list.
class VisitDetail : public QScrollArea
{
    Q_OBJECT
public:
    explicit VisitDetail(presentation::VisitDetailModel &model, QWidget *parent = nullptr);

private:
    void showVisit();

    presentation::VisitDetailModel &m_model;
};

} // namespace zhuke::widgets
