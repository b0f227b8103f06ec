// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/visit/visiteditormodel.h"
#include "widgets/common/fieldform.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace zhuke::widgets {

class DateField;
class PeopleBox;
class PromiseRows;
class SearchBox;

// The inputs of 记一次联系: six that are asked for, the rest folded away.
class VisitForm : public QWidget
{
    Q_OBJECT
public:
    VisitForm(const presentation::Workplace &workplace,
              presentation::VisitEditorModel &model,
              QWidget *parent = nullptr);

    void unfold(bool isUnfolded);
    void focusFirst();

signals:
    void unfolded(bool isUnfolded);

private:
    void buildAsked(const presentation::Workplace &workplace);
    void buildFolded();
    QPlainTextEdit *addParagraph(FieldForm *form, const QString &name, int lines);
    template <class Enum>
    QComboBox *addCodes(FieldForm *form, const QString &name);
    void connectModel();
    void collect();
    void showInput();
    void showPeople();
    void showFaults();
    void focusFirstFault();
    void togglePerson(const QString &name, bool isChosen);

    presentation::VisitEditorModel &m_model;
    FieldForm *m_asked;
    FieldForm *m_folded;
    SearchBox *m_client = nullptr;
    DateField *m_date = nullptr;
    QComboBox *m_way = nullptr;
    QLineEdit *m_their = nullptr;
    PeopleBox *m_people = nullptr;
    QPlainTextEdit *m_content = nullptr;
    DateField *m_nextDate = nullptr;
    QComboBox *m_purpose = nullptr;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_our = nullptr;
    QPlainTextEdit *m_clientOpinion = nullptr;
    QPlainTextEdit *m_reply = nullptr;
    QPlainTextEdit *m_findings = nullptr;
    PromiseRows *m_promises;
    std::optional<domain::ClientId> m_chosen;
    bool m_isShowing = false; // what changes now was not typed
};

} // namespace zhuke::widgets
