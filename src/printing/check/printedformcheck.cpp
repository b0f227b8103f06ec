// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/check/printedformcheck.h"

#include "printing/definition/definitionreader.h"
#include "printing/definition/formlibrary.h"
#include "printing/layout/columngrid.h"
#include "printing/layout/formfonts.h"

#include <QRawFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

using domain::ErrorCode;
using domain::Result;

namespace {

// Every character that stands on the program's own forms, and what data is mostly made of.
QString neededCharacters()
{
    QString all = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                  "，。、；：？！（）《》“”—…·□第页共打印续表年月日季度"_s;
    const QStringList forms = FormLibrary::builtInForms();
    for (const QString &form : forms) {
        if (const Result<QByteArray> text = FormLibrary::builtInText(form)) {
            all += QString::fromUtf8(*text);
        }
    }
    std::ranges::sort(all);
    return all;
}

} // namespace

Result<QString> PrintedFormCheck::definition(const QByteArray &json) const
{
    const Result<FormDefinition> read = readDefinition(json);
    if (!read) {
        return domain::failure(read);
    }
    const Result<QByteArray> own = shipped(read->form);
    if (!own) {
        return domain::failure(ErrorCode::Invalid, u"form"_s, read->form, u"unknownForm"_s);
    }
    const Result<FormDefinition> programs = readDefinition(*own);
    if (!programs) {
        return domain::failure(programs);
    }
    const QStringList known = namesUsed(*programs);
    const QStringList used = namesUsed(*read);
    for (const QString &name : used) {
        if (!known.contains(name)) {
            return domain::failure(ErrorCode::Invalid, u"field"_s, name, u"unknownName"_s);
        }
    }
    return read->form;
}

Result<void> PrintedFormCheck::columns(const QStringList &names, const QByteArray &definition) const
{
    const Result<QByteArray> json =
        definition.isEmpty() ? shipped(u"f1"_s) : Result<QByteArray>(definition);
    if (!json) {
        return domain::failure(json);
    }
    const Result<FormDefinition> form = readDefinition(*json);
    if (!form) {
        return domain::failure(form);
    }
    const Result<ColumnGrid> grid = ColumnGrid::fit(*form, names);
    return grid ? Result<void>() : domain::failure(grid);
}

Result<void> PrintedFormCheck::font(const QString &family) const
{
    if (const Result<FormFonts> fonts = chooseFonts(family); !fonts) {
        return domain::failure(fonts);
    }
    const QRawFont face = QRawFont::fromFont(QFont(family));
    QString missing;
    const QString needed = neededCharacters();
    for (const QChar character : needed) {
        if (character.isPrint() && !character.isSpace() && !missing.contains(character)
            && !face.supportsCharacter(character)) {
            missing += character;
        }
    }
    return missing.isEmpty()
               ? Result<void>()
               : domain::failure(
                   ErrorCode::Invalid, u"form_font"_s, family, u"fontIncomplete"_s, missing);
}

Result<QByteArray> PrintedFormCheck::shipped(const QString &form) const
{
    return FormLibrary::builtInText(form);
}

QStringList PrintedFormCheck::forms() const
{
    return FormLibrary::builtInForms();
}

} // namespace zhuke::printing
