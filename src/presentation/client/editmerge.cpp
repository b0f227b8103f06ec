// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/editmerge.h"

#include "presentation/client/clienteditorfields.h"
#include "presentation/client/shareholdertext.h"
#include "presentation/common/display.h"
#include "presentation/common/fieldtext.h"

#include <QCoreApplication>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView shareholders("shareholders");

// A text of the editor as a person reads it: codes in words, a table in lines.
QString readable(const QString &field, const QString &text)
{
    if (field == shareholders) {
        QStringList lines;
        for (const QStringList &cells : unpacked(text)) {
            lines.append(cells.join(u"  "_s));
        }
        return lines.join(u'\n');
    }
    const domain::Field<domain::Client> *known = domain::findField<domain::Client>(field);
    const auto value = known == nullptr ? domain::Result<domain::FieldValue>()
                                        : typedValue(known->info, known->type, text);
    return known == nullptr || !value ? text
                                      : shownText(known->info, known->type, known->codes, *value);
}

struct Name
{
    QString field;
    QString label;
};

std::vector<Name> editedFields()
{
    std::vector<Name> names;
    for (const EditorSection &section : clientEditorSections()) {
        for (const domain::Field<domain::Client> *field : section.fields) {
            names.push_back({field->name(), word(field->label())});
        }
    }
    names.push_back({shareholders, QCoreApplication::translate("ClientEditor", "股东")});
    return names;
}

} // namespace

EditMerge mergeEdits(const FieldTexts &before, const FieldTexts &theirs, const FieldTexts &mine)
{
    EditMerge merge{mine, {}, {}};
    for (const Name &name : editedFields()) {
        const QString was = before.value(name.field);
        const QString other = theirs.value(name.field);
        const QString own = mine.value(name.field);
        if (other == was || other == own) {
            continue;
        }
        if (own == was) {
            merge.texts.insert(name.field, other);
            merge.takenOver.append(name.label);
        } else {
            merge.conflicts.push_back({name.field,
                                       name.label,
                                       readable(name.field, was),
                                       readable(name.field, other),
                                       readable(name.field, own)});
        }
    }
    return merge;
}

} // namespace zhuke::presentation
