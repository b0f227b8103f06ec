// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/definition/formlibrary.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke;
using printing::FormLibrary;

namespace {

// The names the table of resources/forms/README.md lists for each form.
QHash<QString, QStringList> documentedNames()
{
    QFile file(QStringLiteral(ZHUKE_SOURCE_DIR "/resources/forms/README.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression row(u"^\\| (f\\d+m?) \\| ([\\w.]+) \\| .+ \\|$"_s);
    QHash<QString, QStringList> names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QRegularExpressionMatch match = row.match(line);
        if (match.hasMatch()) {
            names[match.captured(1)].append(match.captured(2));
        }
    }
    return names;
}

} // namespace

TEST(FormLibrary, holdsEveryFormOfTheProgram)
{
    const auto library = FormLibrary::builtIn();
    ASSERT_TRUE(library) << library.error().field.toStdString() << " "
                         << library.error().rule.toStdString();
    for (const QString &form : library->forms()) {
        const auto definition = library->find(form);
        ASSERT_TRUE(definition);
        EXPECT_EQ((*definition)->form, form);
        EXPECT_FALSE((*definition)->title.isEmpty());
    }
    EXPECT_TRUE(library->forms().contains(u"f2"_s));
}

TEST(FormLibrary, saysWhichFormItDoesNotHave)
{
    const auto missing = FormLibrary().find(u"f99"_s);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, domain::ErrorCode::NotFound);
    EXPECT_EQ(missing.error().value, u"f99"_s);
}

TEST(FormLibrary, letsAnOfficesOwnVersionTakeThePlaceOfTheBuiltInOne)
{
    auto library = FormLibrary::builtIn();
    ASSERT_TRUE(library);
    printing::FormDefinition own = **library->find(u"f2"_s);
    own.title = u"大客户档案(本单位)"_s;
    library->set(own);
    EXPECT_EQ((*library->find(u"f2"_s))->title, own.title);
}

TEST(FormLibrary, usesExactlyTheNamesItsTableLists)
{
    const auto library = FormLibrary::builtIn();
    ASSERT_TRUE(library);
    QHash<QString, QStringList> documented = documentedNames();
    for (const QString &form : library->forms()) {
        QStringList listed = documented.take(form);
        listed.sort();
        EXPECT_EQ(listed.join(u'\n').toStdString(),
                  printing::namesUsed(**library->find(form)).join(u'\n').toStdString())
            << form.toStdString();
    }
    EXPECT_TRUE(documented.isEmpty());
}

TEST(FormLibrary, printsNoneOfTheNotesOfTheGrids)
{
    // The grids' *, ○, ● and (≥n 行) are notes for whoever builds the form.
    QFile file;
    for (const QString &form : {u"f1"_s, u"f2"_s, u"f3"_s, u"f4"_s, u"f4m"_s, u"f8"_s}) {
        file.setFileName(u":/forms/"_s + form + u".json"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QString text = QString::fromUtf8(file.readAll());
        for (const QChar note : u"*○●≥＊"_s) {
            EXPECT_FALSE(text.contains(note)) << form.toStdString();
        }
        file.close();
    }
}
