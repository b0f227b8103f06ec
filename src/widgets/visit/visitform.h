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
    SearchBox *m_client;
    DateField *m_date;
    QComboBox *m_way;
    QLineEdit *m_their;
    PeopleBox *m_people;
    QPlainTextEdit *m_content;
    DateField *m_nextDate;
    QComboBox *m_purpose;
    QLineEdit *m_place;
    QLineEdit *m_our;
    QPlainTextEdit *m_clientOpinion;
    QPlainTextEdit *m_reply;
    QPlainTextEdit *m_findings;
    PromiseRows *m_promises;
    std::optional<domain::ClientId> m_chosen;
    bool m_isShowing = false; // what changes now was not typed
};

} // namespace zhuke::widgets
