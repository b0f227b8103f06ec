// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/clientform.h"

#include "presentation/common/display.h"
#include "widgets/client/shareholdertable.h"
#include "widgets/common/codesbox.h"
#include "widgets/common/datefield.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace zhuke::widgets {

using domain::FieldType;
using presentation::ClientEditorModel;
using presentation::EditorSection;
using presentation::FieldUnit;
using namespace Qt::StringLiterals;

ClientForm::ClientForm(ClientEditorModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
{
    setObjectName(u"clientForm"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    for (const EditorSection &section : presentation::clientEditorSections()) {
        addSection(section, layout);
        if (m_forms.size() == 1) {
            addShareholders(layout); // they belong to 单位
        }
    }
    layout->addStretch();
    setWidget(content);
    connect(&model, &ClientEditorModel::textsChanged, this, &ClientForm::showTexts);
    connect(&model, &ClientEditorModel::faultChanged, this, &ClientForm::showFault);
    connect(&model, &ClientEditorModel::refused, this, &ClientForm::focusFirstFault);
}

void ClientForm::addSection(const EditorSection &section, QVBoxLayout *layout)
{
    auto *title = new ToneLabel(Tone::Plain, section.title);
    title->setScale(1, true);
    layout->addWidget(title);
    auto *form = new FieldForm;
    form->setMaximumWidth(760);
    for (const ClientField *field : section.fields) {
        addField(form, *field);
    }
    m_forms.push_back(form);
    layout->addWidget(form);
}

void ClientForm::addShareholders(QVBoxLayout *layout)
{
    auto *form = new FieldForm;
    form->setMaximumWidth(760);
    auto *table = form->add(u"client.shareholders"_s, tr("股东"), new ShareholderTable);
    connect(table, &ShareholderTable::edited, this, [this](const QString &text) {
        m_model.setText(u"shareholders"_s, text);
    });
    m_fields.append(u"shareholders"_s);
    m_forms.push_back(form);
    layout->addWidget(form);
}

void ClientForm::addField(FieldForm *form, const ClientField &field)
{
    const bool isChoice = field.type == FieldType::Code || field.type == FieldType::Codes;
    QWidget *editor = isChoice ? addChoice(form, field) : addText(form, field);
    editor->setProperty("field", field.name());
    m_fields.append(field.name());
}

QWidget *ClientForm::addChoice(FieldForm *form, const ClientField &field)
{
    const QString name = field.name();
    const QString objectName = u"client."_s + name;
    const QString label = presentation::word(field.label());
    if (field.type == FieldType::Codes) {
        auto *boxes = form->add(objectName, label, new CodesBox(objectName, field.codes));
        connect(boxes, &CodesBox::edited, this, [this, name](const QString &codes) {
            m_model.setText(name, codes);
        });
        return boxes;
    }
    auto *combo = form->add(objectName, label, new QComboBox);
    combo->setMaximumWidth(220);
    combo->addItem(tr("(未填)"), QString());
    for (const domain::CodeLabel &code : field.codes) {
        combo->addItem(presentation::word(QString::fromUtf16(code.label)),
                       QString::fromLatin1(code.code));
    }
    connect(combo, &QComboBox::activated, this, [this, name, combo] {
        m_model.setText(name, combo->currentData().toString());
    });
    return combo;
}

QWidget *ClientForm::addText(FieldForm *form, const ClientField &field)
{
    const QString name = field.name();
    const QString objectName = u"client."_s + name;
    const QString label = presentation::word(field.label());
    if (presentation::isLongText(field)) {
        auto *edit = form->add(objectName, label, new QPlainTextEdit);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 14);
        connect(edit, &QPlainTextEdit::textChanged, this, [this, name, edit] {
            m_model.setText(name, edit->toPlainText());
        });
        return edit;
    }
    QLineEdit *edit = field.type == FieldType::Date ? new DateField : new QLineEdit;
    const FieldUnit unit = presentation::unitOf(field.info, field.type);
    if (unit == FieldUnit::None) {
        form->add(objectName, label, edit);
    } else {
        edit->setMaximumWidth(220);
        auto *words = new ToneLabel(Tone::Faint,
                                    unit == FieldUnit::Money ? tr("万元，也可写 3.5亿") : u"%"_s);
        form->add(objectName, label, edit, words);
    }
    // Not textEdited: a screen reader sets the text, too. What the model says itself is no news to
    // it.
    connect(edit, &QLineEdit::textChanged, this, [this, name](const QString &text) {
        m_model.setText(name, text);
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, name, edit] {
        m_model.setText(name, edit->text());
    });
    return edit;
}

QWidget *ClientForm::editor(const QString &field) const
{
    for (const FieldForm *form : m_forms) {
        if (QWidget *found = form->editor(u"client."_s + field)) {
            return found;
        }
    }
    return nullptr;
}

void ClientForm::showTexts()
{
    for (const QString &field : m_fields) {
        showText(field);
        showFault(field);
    }
}

void ClientForm::showText(const QString &field)
{
    QWidget *shown = editor(field);
    const QString text = m_model.text(field);
    if (auto *line = qobject_cast<QLineEdit *>(shown)) {
        line->setText(text);
        line->setCursorPosition(0);
    } else if (auto *combo = qobject_cast<QComboBox *>(shown)) {
        combo->setCurrentIndex(qMax(0, combo->findData(text)));
    } else if (auto *boxes = qobject_cast<CodesBox *>(shown)) {
        boxes->setText(text);
    } else if (auto *shareholders = qobject_cast<ShareholderTable *>(shown)) {
        shareholders->setText(text);
    } else if (auto *paragraph = qobject_cast<QPlainTextEdit *>(shown)) {
        const QSignalBlocker blocker(paragraph);
        paragraph->setPlainText(text);
    }
}

void ClientForm::showFault(const QString &field)
{
    const QString fault = m_model.fault(field);
    for (FieldForm *form : m_forms) {
        form->setFault(u"client."_s + field, fault.isEmpty() ? m_model.warning(field) : fault);
    }
}

void ClientForm::focusFirstFault()
{
    for (const QString &field : m_fields) {
        if (!m_model.fault(field).isEmpty()) {
            QWidget *wrong = editor(field);
            wrong->setFocus();
            ensureWidgetVisible(wrong);
            return;
        }
    }
}

void ClientForm::focusFirst()
{
    editor(m_fields.constFirst())->setFocus();
}

void ClientForm::setReadOnly(bool isReadOnly)
{
    for (FieldForm *form : m_forms) {
        form->setEnabled(!isReadOnly);
    }
}

} // namespace zhuke::widgets
