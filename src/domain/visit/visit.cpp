// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visit/visit.h"

namespace zhuke::domain {

namespace {

constexpr Stage d = Stage::Draft;
constexpr Stage none = Stage::None;
constexpr PiClass pub = PiClass::None;

} // namespace

template <>
std::span<const Field<Participant>> fieldsOf<Participant>()
{
    using P = Participant;
    static const std::array fields{
        field<&P::name>({"name", u"姓名", d, PiClass::Pi1, 40}),
        field<&P::post>({"post", u"职务", none, PiClass::Pi1, 60}),
    };
    return fields;
}

template <>
std::span<const Field<Promise>> fieldsOf<Promise>()
{
    using P = Promise;
    static const std::array fields{
        field<&P::side>({"side", u"落实方", d}),
        field<&P::what>({"what", u"落实事项", d, pub, 500}),
        field<&P::who>({"who", u"责任人", none, PiClass::Pi1, 40}),
        field<&P::due>({"due", u"期限"}),
        field<&P::done>({"done", u"办结日期"}),
    };
    return fields;
}

template <>
std::span<const Field<Visit>> fieldsOf<Visit>()
{
    using V = Visit;
    static const std::array fields{
        field<&V::date>({"date", u"走访日期", d}),
        field<&V::way>({"way", u"方式", d}),
        field<&V::place>({"place", u"地点", none, pub, 120}),
        field<&V::purpose>({"purpose", u"走访目的", d}),
        field<&V::content>({"content", u"洽谈内容", d, pub, 4000}),
        field<&V::clientOpinion>({"clientOpinion", u"客户意见", none, pub, 2000}),
        field<&V::reply>({"reply", u"我方答复", none, pub, 2000}),
        field<&V::findings>({"findings", u"获取信息", none, pub, 2000}),
        field<&V::nextDate>({"nextDate", u"下次走访"}),
    };
    return fields;
}

} // namespace zhuke::domain
