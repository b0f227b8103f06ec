// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/archive/archivemodel.h"
#include "widgets/common/fieldform.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

namespace zhuke::widgets {

class SearchBox;

// Which forms, for whom, for which period.
class ArchiveOptions : public QWidget
{
    Q_OBJECT
public:
    explicit ArchiveOptions(const presentation::Workplace &workplace, QWidget *parent = nullptr);

    // The clients chosen in the list, offered as 选中的客户.
    void setSelected(const std::vector<domain::ClientId> &clients);
    void setClient(domain::ClientId client, const QString &name);

    // Nothing when something is missing; the fault then stands beside it.
    [[nodiscard]] std::optional<presentation::ArchiveChoice> choice();
    [[nodiscard]] bool wantsArchiveCopy() const { return m_archive->isChecked(); }

private:
    [[nodiscard]] QWidget *buildForms();
    [[nodiscard]] QWidget *buildWhom();
    [[nodiscard]] QWidget *buildPeriod();

    QList<QCheckBox *> m_forms;
    ToneLabel *m_formsFault;
    QRadioButton *m_all;
    QRadioButton *m_selected;
    QRadioButton *m_one;
    FieldForm *m_clientForm;
    SearchBox *m_client;
    FieldForm *m_periodForm;
    QLineEdit *m_period;
    QCheckBox *m_archive;
    std::vector<domain::ClientId> m_selectedClients;
    std::optional<domain::ClientId> m_chosen;
};

} // namespace zhuke::widgets
