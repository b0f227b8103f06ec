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
    const QDir folder(u":/forms"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return domain::failure(domain::ErrorCode::Storage, u"form"_s, name);
        }
        domain::Result<FormDefinition> definition = readDefinition(file.readAll());
        if (!definition) {
            domain::Error error = definition.error();
            error.field = name + u": "_s + error.field;
            return tl::unexpected<domain::Error>(error);
        }
        library.set(*std::move(definition));
    }
    return library;
}

void FormLibrary::set(FormDefinition definition)
{
    const QString form = definition.form;
    m_definitions.insert_or_assign(form, std::move(definition));
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
