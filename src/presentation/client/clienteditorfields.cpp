// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/clienteditorfields.h"

#include "domain/standards/contact.h"
#include "domain/standards/creditcode.h"
#include "presentation/common/errortext.h"

#include <QCoreApplication>

namespace zhuke::presentation {

using domain::Client;
using domain::Field;
using domain::FieldType;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClientEditor)
};

constexpr qint64 shortText = 120;

EditorSection section(const QString &title, const QStringList &names)
{
    EditorSection made{title, {}};
    for (const QString &name : names) {
        made.fields.push_back(domain::findField<Client>(name));
    }
    return made;
}

// Formats that the stored text does not enforce.
QString formatFault(const QString &name, const QString &text)
{
    struct Format
    {
        const char *name;
        Result<QString> (*parse)(QStringView);
    };
    static constexpr std::array formats{Format{"postcode", &domain::parsePostcode},
                                        Format{"phone", &domain::parsePhone},
                                        Format{"fax", &domain::parsePhone},
                                        Format{"email", &domain::parseEmail}};
    for (const Format &format : formats) {
        if (name == QLatin1StringView(format.name)) {
            const Result<QString> parsed = format.parse(text);
            return parsed ? QString() : fieldErrorText(parsed.error());
        }
    }
    return {};
}

} // namespace

std::vector<EditorSection> clientEditorSections()
{
    return {
        section(Words::tr("单位"),
                {u"name"_s,
                 u"creditCode"_s,
                 u"codeReason"_s,
                 u"nature"_s,
                 u"industry"_s,
                 u"parentName"_s,
                 u"region"_s,
                 u"address"_s,
                 u"postcode"_s,
                 u"phone"_s,
                 u"fax"_s,
                 u"email"_s,
                 u"website"_s,
                 u"legalRepresentative"_s,
                 u"registeredCapitalFen"_s,
                 u"foundedOn"_s}),
        section(Words::tr("规模与资产"),
                {u"scaleClass"_s,
                 u"headcount"_s,
                 u"scaleNote"_s,
                 u"assetsFen"_s,
                 u"assetsOn"_s,
                 u"assetsNote"_s,
                 u"products"_s,
                 u"reputation"_s}),
        section(Words::tr("付款与资金"),
                {u"paymentKinds"_s,
                 u"advanceFundingDegree"_s,
                 u"prepaymentPct"_s,
                 u"progressPct"_s,
                 u"paymentNote"_s,
                 u"fundNature"_s,
                 u"fundReady"_s}),
        section(Words::tr("对接与备注"), {u"level"_s, u"liaison"_s, u"leader"_s, u"remark"_s}),
    };
}

bool isLongText(const Field<Client> &field)
{
    return field.type == FieldType::Text && field.info.limit > shortText;
}

QString clientFieldFault(const Field<Client> &field, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return field.info.stage == domain::Stage::Draft
                   ? fieldErrorText({domain::ErrorCode::Invalid, {}, {}, u"missing"_s, {}})
                   : QString();
    }
    const Result<domain::FieldValue> value = typedValue(field.info, field.type, text);
    if (!value) {
        return fieldErrorText(value.error());
    }
    Client scratch;
    if (const Result<void> done = domain::setField(scratch, field, *value); !done) {
        return fieldErrorText(done.error());
    }
    return formatFault(field.name(), text);
}

QString clientFieldWarning(const Field<Client> &field, const QString &text)
{
    if (field.name() != "creditCode"_L1 || text.trimmed().isEmpty()) {
        return {};
    }
    const auto code = domain::CreditCode::parse(text);
    if (!code) {
        return Words::tr("提醒：不是 18 位统一社会信用代码(GB 32100)");
    }
    return code->findings().empty() ? QString()
                                    : Words::tr("提醒：校验位或地区码不符，请再核对(GB 32100)");
}

} // namespace zhuke::presentation
