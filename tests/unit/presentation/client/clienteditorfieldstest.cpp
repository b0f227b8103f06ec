// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/clienteditorfields.h"

#include <gtest/gtest.h>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

namespace {

QString faultOf(const char *name, const QString &text)
{
    return clientFieldFault(*domain::findField<domain::Client>(QString::fromLatin1(name)), text);
}

} // namespace

TEST(ClientEditorFields, offerEveryFieldThatIsNotGivenElsewhere)
{
    // By designation, import and verification.
    const QSet<QString> given{u"state"_s,
                              u"serial"_s,
                              u"grade"_s,
                              u"designatedOn"_s,
                              u"decisionReference"_s,
                              u"openingFen"_s,
                              u"openingOn"_s,
                              u"updatedOn"_s,
                              u"form2VerifiedOn"_s,
                              u"form3VerifiedOn"_s};
    QSet<QString> offered;
    for (const EditorSection &section : clientEditorSections()) {
        for (const auto *field : section.fields) {
            EXPECT_FALSE(offered.contains(field->name())) << field->name().toStdString();
            offered.insert(field->name());
        }
    }
    for (const auto &field : domain::fieldsOf<domain::Client>()) {
        EXPECT_NE(offered.contains(field.name()), given.contains(field.name()))
            << field.name().toStdString();
    }
}

TEST(ClientEditorFields, refuseWhatCannotBeStored)
{
    EXPECT_EQ(faultOf("name", u" "_s), u"请填写此项"_s);
    EXPECT_EQ(faultOf("name", u"云汀置业有限公司(虚构)"_s), QString());
    EXPECT_EQ(faultOf("name", QString(81, u'汀')), u"内容过长"_s);
    EXPECT_EQ(faultOf("prepaymentPct", u"101"_s).isEmpty(), false);
    EXPECT_EQ(faultOf("email", u"无"_s).isEmpty(), false);
    EXPECT_EQ(faultOf("email", u"c1@example.com"_s), QString());
}

TEST(ClientEditorFields, onlyWarnOfACodeThatDoesNotFit)
{
    const auto &field = *domain::findField<domain::Client>(u"creditCode"_s);
    EXPECT_EQ(clientFieldFault(field, u"无"_s), QString());
    EXPECT_FALSE(clientFieldWarning(field, u"无"_s).isEmpty());
    EXPECT_EQ(clientFieldWarning(field, {}), QString());
}

} // namespace zhuke::presentation
