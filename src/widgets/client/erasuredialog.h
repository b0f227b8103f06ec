// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/person.h"
#include "presentation/client/erasuremodel.h"
#include "presentation/common/dialogs.h"
#include "widgets/common/datefield.h"
#include "widgets/common/fieldform.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>

namespace zhuke::widgets {

// Asks for the request by which a person's data are erased, says what goes, and then what came of
// it.
class ErasureDialog : public QDialog
{
    Q_OBJECT
public:
    struct Whose
    {
        QString client;
        domain::Person person;
    };

    ErasureDialog(const presentation::Workplace &workplace,
                  presentation::Dialogs &dialogs,
                  Whose whose,
                  QWidget *parent = nullptr);

    void reject() override;

private:
    void buildForm(QVBoxLayout *layout);
    void buildButtons(QVBoxLayout *layout);
    void erase();
    void fail(const domain::Error &error);
    void showOpen(const domain::Erasure &erasure);
    void setBusy(bool isBusy);

    presentation::ErasureModel m_model;
    presentation::Dialogs &m_dialogs;
    Whose m_whose;
    ToneLabel *m_words;
    FieldForm *m_form;
    QComboBox *m_basis = nullptr;
    QLineEdit *m_number = nullptr;
    DateField *m_date = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_erase = nullptr;
    QString m_verb;
    bool m_isBusy = false;
};

} // namespace zhuke::widgets
