// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dossier/dossier.h"

namespace zhuke::domain {

namespace {

constexpr Stage d = Stage::Draft;
constexpr Stage s = Stage::Submit;
constexpr Stage none = Stage::None;
constexpr PiClass pub = PiClass::None;

} // namespace

template <>
std::span<const Field<PlanLine>> fieldsOf<PlanLine>()
{
    using L = PlanLine;
    static const std::array fields{
        field<&L::plannedFor>({"plannedFor", u"计划时间", none, pub, 40}),
        field<&L::target>({"target", u"对象", none, pub, 120}),
        field<&L::purpose>({"purpose", u"目的与策略", d, pub, 500}),
        field<&L::owner>({"owner", u"责任人", none, pub, 40}),
    };
    return fields;
}

template <>
std::span<const Field<Dossier>> fieldsOf<Dossier>()
{
    using D = Dossier;
    static const std::array fields{
        field<&D::year>({"year", u"年度", d, pub, 9999}),
        field<&D::quarter>({"quarter", u"季度", d, pub, 4}),
        field<&D::summary1>({"summary1", u"对接与关系进展", s, pub, 2000}),
        field<&D::summary2>({"summary2", u"在建项目进展及二次、三次经营配合", s, pub, 2000}),
        field<&D::summary3>({"summary3", u"投资动向、竞争对手、付款履约及风险", s, pub, 2000}),
        field<&D::summary4>({"summary4", u"存在问题及需协调事项", s, pub, 2000}),
        field<&D::planProjects>({"planProjects", u"拟跟踪项目", none, pub, 999}),
        field<&D::planAmountFen>({"planAmountFen", u"预计签约"}),
        field<&D::noActivity>({"noActivity", u"本季无经营活动"}),
        field<&D::filedOn>({"filedOn", u"填报日期"}),
    };
    return fields;
}

} // namespace zhuke::domain
