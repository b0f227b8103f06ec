// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment/attachment.h"
#include "domain/client/client.h"
#include "domain/client/person.h"
#include "domain/client/project.h"
#include "domain/dossier/dossier.h"
#include "domain/organisation/organisation.h"
#include "domain/visit/record.h"
#include "domain/visit/visit.h"

#include <QFile>
#include <QHash>

#include <gtest/gtest.h>

#include <array>

using namespace zhuke::domain;
using namespace Qt::StringLiterals;

namespace {

// The rows of docs/fields.md by entity, without the column of cells.
QHash<QString, QStringList> documentedFields()
{
    QFile file(QStringLiteral(ZHUKE_SOURCE_DIR "/docs/fields.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QHash<QString, QStringList> rows;
    QString entity;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"## ")) {
            entity = line.section(u' ', 1, 1);
        } else if (line.startsWith(u"| ") && !line.startsWith(u"| name | label")
                   && !line.startsWith(u"| ---")) {
            rows[entity].append(line.section(u" | "_s, 0, -2));
        }
    }
    return rows;
}

QString codesText(std::span<const CodeLabel> codes)
{
    QStringList parts;
    for (const CodeLabel &code : codes) {
        parts.append(u"%1 %2"_s.arg(QLatin1StringView(code.code), QString::fromUtf16(code.label)));
    }
    return parts.isEmpty() ? u"–"_s : parts.join(u" · "_s);
}

template <class E>
QStringList programFields()
{
    static const std::array types{
        u"text"_s, u"code"_s, u"codes"_s, u"integer"_s, u"money"_s, u"date"_s, u"flag"_s};
    static const std::array stages{u"–"_s, u"d"_s, u"s"_s, u"p"_s};
    static const std::array classes{u"–"_s, u"PI-1"_s, u"PI-2 ○"_s, u"PI-3 ●"_s};
    QStringList rows;
    for (const Field<E> &field : fieldsOf<E>()) {
        rows.append(u"| %1 | %2 | %3 | %4 | %5 | %6 | %7"_s.arg(
            field.name(),
            field.label(),
            types.at(static_cast<std::size_t>(field.type)),
            field.info.limit == 0 ? u"–"_s : QString::number(field.info.limit),
            stages.at(static_cast<std::size_t>(field.info.stage)),
            classes.at(static_cast<std::size_t>(field.info.pi)),
            codesText(field.codes)));
    }
    return rows;
}

template <class E>
void expectDocumented(const QHash<QString, QStringList> &documented, const QString &entity)
{
    EXPECT_EQ(documented.value(entity), programFields<E>()) << qPrintable(entity);
}

} // namespace

TEST(FieldsDocument, namesEveryFieldOfTheProgramAndNoOther)
{
    const QHash<QString, QStringList> documented = documentedFields();
    EXPECT_EQ(documented.size(), 20);
    expectDocumented<Client>(documented, u"Client"_s);
    expectDocumented<Shareholder>(documented, u"Shareholder"_s);
    expectDocumented<CreditSheet>(documented, u"CreditSheet"_s);
    expectDocumented<Person>(documented, u"Person"_s);
    expectDocumented<Consent>(documented, u"Consent"_s);
    expectDocumented<FamilyMember>(documented, u"FamilyMember"_s);
    expectDocumented<Project>(documented, u"Project"_s);
    expectDocumented<Contract>(documented, u"Contract"_s);
    expectDocumented<Supplement>(documented, u"Supplement"_s);
    expectDocumented<Receipt>(documented, u"Receipt"_s);
    expectDocumented<FollowUp>(documented, u"FollowUp"_s);
    expectDocumented<Visit>(documented, u"Visit"_s);
    expectDocumented<Participant>(documented, u"Participant"_s);
    expectDocumented<Promise>(documented, u"Promise"_s);
    expectDocumented<Record>(documented, u"Record"_s);
    expectDocumented<Dossier>(documented, u"Dossier"_s);
    expectDocumented<PlanLine>(documented, u"PlanLine"_s);
    expectDocumented<Attachment>(documented, u"Attachment"_s);
    expectDocumented<Unit>(documented, u"Unit"_s);
    expectDocumented<User>(documented, u"User"_s);
}
