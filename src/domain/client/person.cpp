// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/person.h"

namespace zhuke::domain {

namespace {

constexpr Stage d = Stage::Draft;
constexpr Stage s = Stage::Submit;
constexpr Stage p = Stage::Publication;
constexpr Stage none = Stage::None;
constexpr PiClass pi1 = PiClass::Pi1;
constexpr PiClass pi2 = PiClass::Pi2;
constexpr PiClass pi3 = PiClass::Pi3;

} // namespace

template <>
std::span<const Field<Consent>> fieldsOf<Consent>()
{
    using C = Consent;
    static const std::array fields{
        field<&C::noticedOn>({"noticedOn", u"告知日期", d}),
        field<&C::way>({"way", u"告知方式"}),
        field<&C::coversPi2>({"coversPi2", u"同意范围○"}),
        field<&C::coversPi3>({"coversPi3", u"同意范围●"}),
        field<&C::expiresOn>({"expiresOn", u"保存至"}),
        field<&C::withdrawnOn>({"withdrawnOn", u"撤回日期"}),
    };
    return fields;
}

template <>
std::span<const Field<FamilyMember>> fieldsOf<FamilyMember>()
{
    using F = FamilyMember;
    static const std::array fields{
        field<&F::relation>({"relation", u"称谓", d, pi3, 20}),
        field<&F::name>({"name", u"姓名", none, pi3, 40}),
        field<&F::work>({"work", u"工作单位/职业", none, pi3, 80}),
        field<&F::note>({"note", u"备注", none, pi3, 100}),
    };
    return fields;
}

template <>
std::span<const Field<Person>> fieldsOf<Person>()
{
    using P = Person;
    static const std::array fields{
        field<&P::name>({"name", u"姓名", d, pi1, 40}),
        field<&P::sex>({"sex", u"性别"}),
        field<&P::department>({"department", u"部门", none, pi1, 60}),
        field<&P::post>({"post", u"职务", d, pi1, 60}),
        field<&P::kind>({"kind", u"人员类别", d}),
        field<&P::officePhone>({"officePhone", u"办公电话", s, pi1, 30}),
        field<&P::mobile>({"mobile", u"工作手机", none, pi1, 30}),
        field<&P::wechat>({"wechat", u"微信", none, pi1, 30}),
        field<&P::email>({"email", u"电子邮箱", none, pi1, 80}),
        field<&P::fax>({"fax", u"传真", none, pi1, 30}),
        field<&P::officeAddress>({"officeAddress", u"办公地址", none, pi1, 120}),
        field<&P::decisionPct>({"decisionPct", u"决策能力", p, PiClass::None, 100}),
        field<&P::decisionRoles>({"decisionRoles", u"决策角色"}),
        field<&P::relation>({"relation", u"关系程度", none, PiClass::None, 5}),
        field<&P::attitude>({"attitude", u"态度"}),
        field<&P::resume>({"resume", u"主要履历", none, pi1, 500}),
        field<&P::habits>({"habits", u"沟通习惯", none, pi1, 200}),
        field<&P::source>({"source", u"信息来源", none, PiClass::None, 40}),
        field<&P::sourceOn>({"sourceOn", u"来源日期"}),
        field<&P::birth>({"birth", u"出生日期", none, pi2, 20}),
        field<&P::nativePlace>({"nativePlace", u"籍贯", none, pi2, 40}),
        field<&P::education>({"education", u"学历/院校", none, pi2, 60}),
        field<&P::privateMobile>({"privateMobile", u"私人手机", none, pi2, 20}),
        field<&P::home>({"home", u"家庭地址", none, pi3, 120}),
        field<&P::hobbies>({"hobbies", u"兴趣爱好", none, pi3, 200}),
        field<&P::specialDays>({"specialDays", u"重要纪念日", none, pi3, 200}),
    };
    return fields;
}

} // namespace zhuke::domain
