// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/clienteditormodel.h"
#include "widgets/common/fieldform.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace zhuke::widgets {

// The inputs of 基本信息, made from the list of fields.
class ClientForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit ClientForm(presentation::ClientEditorModel &model, QWidget *parent = nullptr);

    void setReadOnly(bool isReadOnly);
    void focusFirst();

private:
    using ClientField = domain::Field<domain::Client>;

    void addSection(const presentation::EditorSection &section, QVBoxLayout *layout);
    void addShareholders(QVBoxLayout *layout);
    void addField(FieldForm *form, const ClientField &field);
    [[nodiscard]] QWidget *addChoice(FieldForm *form, const ClientField &field);
    [[nodiscard]] QWidget *addText(FieldForm *form, const ClientField &field);
    void showTexts();
    void showText(const QString &field);
    void showFault(const QString &field);
    void focusFirstFault();
    [[nodiscard]] QWidget *editor(const QString &field) const;

    presentation::ClientEditorModel &m_model;
    std::vector<FieldForm *> m_forms;
    QStringList m_fields;
};

} // namespace zhuke::widgets
