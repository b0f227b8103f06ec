// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/definition/formlibrary.h"

#include "printing/definition/definitionreader.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

domain::Result<FormLibrary> FormLibrary::builtIn()
{
    FormLibrary library;
    const QStringList forms = builtInForms();
    for (const QString &form : forms) {
        const domain::Result<QByteArray> text = builtInText(form);
        if (!text) {
            return domain::failure(text);
        }
        domain::Result<FormDefinition> definition = readDefinition(*text);
        if (!definition) {
            domain::Error error = definition.error();
            error.field = form + u": "_s + error.field;
            return tl::unexpected<domain::Error>(error);
        }
        library.set(*std::move(definition));
    }
    return library;
}

QStringList FormLibrary::builtInForms()
{
    QStringList forms = QDir(u":/forms"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    forms.replaceInStrings(u".json"_s, QString());
    return forms;
}

domain::Result<QByteArray> FormLibrary::builtInText(const QString &form)
{
    QFile file(u":/forms/%1.json"_s.arg(form));
    if (!builtInForms().contains(form)) {
        return domain::failure(domain::ErrorCode::NotFound, u"form"_s, form, u"unknownForm"_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return domain::failure(domain::ErrorCode::Storage, u"form"_s, form);
    }
    return file.readAll();
}

void FormLibrary::set(FormDefinition definition)
{
    const QString form = definition.form;
    m_definitions.insert_or_assign(form, std::move(definition));
}

domain::Result<FormLibrary> FormLibrary::with(const application::FormStyle &style) const
{
    FormLibrary library = *this;
    for (const domain::FormVersion &own : style.own) {
        domain::Result<FormDefinition> definition = readDefinition(own.definition);
        if (!definition) {
            return domain::failure(definition);
        }
        library.set(*std::move(definition));
    }
    return library;
}

domain::Result<const FormDefinition *> FormLibrary::find(const QString &form) const
{
    const auto found = m_definitions.find(form);
    if (found == m_definitions.end()) {
        return domain::failure(domain::ErrorCode::NotFound, u"form"_s, form);
    }
    return &found->second;
}

QStringList FormLibrary::forms() const
{
    QStringList names;
    for (const auto &[name, definition] : m_definitions) {
        names.append(name);
    }
    return names;
}

} // namespace zhuke::printing
