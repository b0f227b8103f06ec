// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/person.h"

#include <array>

namespace zhuke::application {

struct DemoPost
{
    const char16_t *department;
    const char16_t *post;       // in a company
    const char16_t *publicPost; // in a public body
    domain::DecisionRole role;
};

// Of 企业负责人, 高管, 核心人物 and 经办人.
inline constexpr std::array<std::array<DemoPost, 3>, 4> demoPosts{{
    {{{u"董事会", u"董事长", u"局长", domain::DecisionRole::Decides},
      {u"总经理办公室", u"总经理", u"主任", domain::DecisionRole::Decides},
      {u"总经理办公室", u"执行董事", u"局长", domain::DecisionRole::Decides}}},
    {{{u"工程中心", u"分管工程副总经理", u"副局长", domain::DecisionRole::Supervises},
      {u"成本中心", u"分管成本副总经理", u"总工程师", domain::DecisionRole::Supervises},
      {u"财务中心", u"财务总监", u"总经济师", domain::DecisionRole::Finance}}},
    {{{u"招采部", u"招采部经理", u"项目科科长", domain::DecisionRole::Purchasing},
      {u"成本部", u"成本部经理", u"造价科科长", domain::DecisionRole::Cost},
      {u"设计部", u"设计部经理", u"技术科科长", domain::DecisionRole::Design}}},
    {{{u"工程部", u"甲方代表", u"业主代表", domain::DecisionRole::Engineering},
      {u"工程部", u"工程部主管", u"项目科主办", domain::DecisionRole::Engineering},
      {u"招采部", u"招采专员", u"综合科主办", domain::DecisionRole::Purchasing}}},
}};

inline constexpr std::array demoResumes{
    u"设计院出身，后转入开发企业，分管工程十余年",
    u"早年在施工企业任项目经理，熟悉现场管理",
    u"造价专业，主持过多个大型综合体成本管理",
    u"由集团总部派驻，负责本区域全面工作",
    u"财务背景，参与过两轮项目融资",
    u"在本单位工作超过十五年，从技术员做起",
};

inline constexpr std::array demoHabits{
    u"上午开会多，下午四点后联系较方便",
    u"习惯先看书面材料再谈，去之前把资料发过去",
    u"说话直接，关注工期节点和现场人员到位",
    u"微信回复及时，重要事项仍要求发函",
    u"重视数据，汇报时带上同类项目单方造价对比",
    u"约见需提前三天与秘书确认",
};

inline constexpr std::array demoHobbies{u"羽毛球，每周打一次",
                                        u"钓鱼、户外徒步",
                                        u"书法，收藏砚台",
                                        u"摄影，喜欢拍老建筑",
                                        u"长跑，参加过半程马拉松",
                                        u"喝茶、下围棋"};

inline constexpr std::array demoSpecialDays{u"结婚纪念日 5月20日",
                                            u"入职本单位纪念日 7月1日",
                                            u"结婚纪念日 10月6日",
                                            u"首个合作项目封顶日 9月18日"};

inline constexpr std::array demoRelations{u"配偶", u"父亲", u"母亲", u"兄长", u"姐姐"};
inline constexpr std::array demoWorks{u"退休", u"医务工作", u"自由职业", u"机关工作", u""};

inline constexpr std::array demoEducations{u"本科/土木工程",
                                           u"硕士/工程管理",
                                           u"本科/工程造价",
                                           u"大专/建筑施工",
                                           u"硕士/工商管理",
                                           u"本科/会计学"};

// The birthdays that a calendar must get right; taken by the first persons who have one.
inline constexpr std::array demoLunarCases{
    u"农1987闰06-15", u"农1979闰06-08", u"农1975-12-30", u"农1984闰10-01"};
inline constexpr std::array demoLeapDays{u"1976-02-29", u"1984-02-29"};

} // namespace zhuke::application
