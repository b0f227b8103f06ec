// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/visit/visitform.h"

#include "presentation/common/display.h"
#include "presentation/common/fieldwords.h"
#include "widgets/common/datefield.h"
#include "widgets/search/searchbox.h"
#include "widgets/visit/peoplebox.h"
#include "widgets/visit/promiserows.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace zhuke::widgets {

using presentation::fieldWord;
using presentation::VisitEditorModel;
using presentation::VisitInput;
using namespace Qt::StringLiterals;

namespace {

QString objectNameOf(const QString &field)
{
    return u"visit"_s + field.at(0).toUpper() + field.mid(1);
}

} // namespace

VisitForm::VisitForm(const presentation::Workplace &workplace,
                     VisitEditorModel &model,
                     QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_asked(new FieldForm(this))
    , m_folded(new FieldForm(this))
    , m_promises(new PromiseRows(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    buildAsked(workplace);
    layout->addWidget(m_asked);
    auto *fold = new QToolButton(this);
    fold->setObjectName(u"visitMore"_s);
    fold->setText(tr("更多：目的、地点、意见与答复、落实事项"));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setArrowType(Qt::RightArrow);
    fold->setCheckable(true);
    fold->setAutoRaise(true);
    layout->addWidget(fold);
    buildFolded();
    layout->addWidget(m_folded);
    layout->addWidget(m_promises);
    layout->addStretch();
    connect(fold, &QToolButton::toggled, this, [this, fold](bool isUnfolded) {
        fold->setArrowType(isUnfolded ? Qt::DownArrow : Qt::RightArrow);
        m_folded->setVisible(isUnfolded);
        m_promises->setVisible(isUnfolded);
        emit unfolded(isUnfolded);
    });
    m_folded->hide();
    m_promises->hide();
    connectModel();
}

void VisitForm::buildAsked(const presentation::Workplace &workplace)
{
    m_client = m_asked->add(u"visitClient"_s, tr("客户"), new SearchBox(workplace, this));
    m_client->setKind(domain::SearchKind::Client);
    m_client->setPlaceholderText(tr("名称的一部分、拼音首字母或编号"));
    m_date = m_asked->add(u"visitDate"_s, fieldWord(u"date"_s), new DateField(this));
    m_way = addCodes<domain::VisitWay>(m_asked, u"way"_s);
    m_their = m_asked->add(u"visitTheir"_s, tr("对方人员"), new QLineEdit(this));
    m_their->setPlaceholderText(tr("姓名，多人用顿号分开；新的姓名会成为相关人员"));
    m_people = new PeopleBox(this);
    m_asked->addNote({}, m_people);
    m_content = addParagraph(m_asked, u"content"_s, 5);
    m_nextDate = m_asked->add(u"visitNextDate"_s, fieldWord(u"nextDate"_s), new DateField(this));

    connect(m_client, &SearchBox::chosen, this, [this](const domain::SearchHit &hit) {
        m_client->setText(hit.title);
        m_chosen = hit.client;
        collect();
        m_model.chooseClient(hit.client);
        m_date->setFocus();
    });
    connect(m_client, &QLineEdit::textEdited, this, [this] {
        m_chosen.reset();
        collect();
    });
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_date, m_their, m_nextDate}) {
        connect(edit, &QLineEdit::textChanged, this, &VisitForm::collect);
    }
    connect(m_people, &PeopleBox::edited, this, &VisitForm::collect);
    connect(m_people, &PeopleBox::toggled, this, &VisitForm::togglePerson);
}

void VisitForm::buildFolded()
{
    m_purpose = addCodes<domain::VisitPurpose>(m_folded, u"purpose"_s);
    m_place = m_folded->add(u"visitPlace"_s, fieldWord(u"place"_s), new QLineEdit(this));
    m_our = m_folded->add(u"visitOur"_s, tr("我方人员"), new QLineEdit(this));
    for (QLineEdit *edit : {m_place, m_our}) {
        connect(edit, &QLineEdit::textChanged, this, &VisitForm::collect);
    }
    m_clientOpinion = addParagraph(m_folded, u"clientOpinion"_s, 2);
    m_reply = addParagraph(m_folded, u"reply"_s, 2);
    m_findings = addParagraph(m_folded, u"findings"_s, 2);
    connect(m_promises, &PromiseRows::edited, this, &VisitForm::collect);
}

QPlainTextEdit *VisitForm::addParagraph(FieldForm *form, const QString &name, int lines)
{
    auto *edit = form->add(objectNameOf(name), fieldWord(name), new QPlainTextEdit(this));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 14);
    connect(edit, &QPlainTextEdit::textChanged, this, &VisitForm::collect);
    return edit;
}

template <class Enum>
QComboBox *VisitForm::addCodes(FieldForm *form, const QString &name)
{
    auto *combo = form->add(objectNameOf(name), fieldWord(name), new QComboBox(this));
    combo->setMaximumWidth(220);
    for (const domain::CodeLabel &code : domain::CodesOf<Enum>::all) {
        combo->addItem(presentation::word(QString::fromUtf16(code.label)));
    }
    connect(combo, &QComboBox::currentIndexChanged, this, &VisitForm::collect);
    return combo;
}

void VisitForm::connectModel()
{
    connect(&m_model, &VisitEditorModel::inputChanged, this, &VisitForm::showInput);
    connect(&m_model, &VisitEditorModel::clientChanged, this, [this] {
        m_isShowing = true;
        m_client->setText(m_model.input().clientName);
        m_chosen = m_model.input().client;
        m_isShowing = false;
        showPeople();
    });
    connect(&m_model, &VisitEditorModel::faultsChanged, this, &VisitForm::showFaults);
    connect(&m_model, &VisitEditorModel::refused, this, &VisitForm::focusFirstFault);
}

void VisitForm::collect()
{
    if (m_isShowing) {
        return;
    }
    VisitInput input;
    input.client = m_chosen;
    input.clientName = m_client->text();
    input.date = m_date->text();
    input.way = static_cast<domain::VisitWay>(m_way->currentIndex());
    input.their = m_their->text();
    input.posts = m_people->posts();
    input.content = m_content->toPlainText();
    input.nextDate = m_nextDate->text();
    input.purpose = static_cast<domain::VisitPurpose>(m_purpose->currentIndex());
    input.place = m_place->text();
    input.our = m_our->text();
    input.clientOpinion = m_clientOpinion->toPlainText();
    input.reply = m_reply->toPlainText();
    input.findings = m_findings->toPlainText();
    input.promises = m_promises->promises();
    m_model.setInput(input);
    showPeople();
}

void VisitForm::showInput()
{
    const VisitInput &input = m_model.input();
    m_isShowing = true;
    m_chosen = input.client;
    m_client->setText(input.clientName);
    m_client->setReadOnly(!m_model.isNew()); // a recorded visit stays with its client
    m_date->setText(input.date);
    m_way->setCurrentIndex(static_cast<int>(input.way));
    m_their->setText(input.their);
    m_people->setPosts(input.posts);
    m_content->setPlainText(input.content);
    m_nextDate->setText(input.nextDate);
    m_purpose->setCurrentIndex(static_cast<int>(input.purpose));
    m_place->setText(input.place);
    m_our->setText(input.our);
    m_clientOpinion->setPlainText(input.clientOpinion);
    m_reply->setPlainText(input.reply);
    m_findings->setPlainText(input.findings);
    m_promises->setPromises(input.promises);
    m_isShowing = false;
    showPeople();
}

void VisitForm::showPeople()
{
    QStringList chosen;
    for (const domain::Participant &person : presentation::participantsIn(m_their->text())) {
        chosen.append(person.name);
    }
    m_people->setKnown(m_model.personNames(), chosen);
    m_people->setNew(m_model.newNames());
}

void VisitForm::togglePerson(const QString &name, bool isChosen)
{
    QStringList names;
    for (const domain::Participant &person : presentation::participantsIn(m_their->text())) {
        if (person.name != name) {
            names.append(person.post.isEmpty() ? person.name
                                               : u"%1(%2)"_s.arg(person.name, person.post));
        }
    }
    if (isChosen) {
        names.append(name);
    }
    m_their->setText(names.join(u"、"_s));
}

void VisitForm::showFaults()
{
    const auto &faults = m_model.faults();
    for (const QString &field : {u"client"_s, u"date"_s, u"their"_s, u"content"_s, u"nextDate"_s}) {
        m_asked->setFault(objectNameOf(field), faults.value(field));
    }
    m_promises->setFaults(faults);
}

void VisitForm::focusFirstFault()
{
    if (m_asked->hasFaults()) {
        m_asked->focusFirstFault();
        return;
    }
    unfold(true);
    m_promises->focusFault(m_model.faults());
}

void VisitForm::unfold(bool isUnfolded)
{
    findChild<QToolButton *>(u"visitMore"_s)->setChecked(isUnfolded);
}

void VisitForm::focusFirst()
{
    if (m_chosen) {
        m_their->setFocus();
    } else {
        m_client->setFocus();
    }
}

} // namespace zhuke::widgets
