// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoprojecttexts.h"

namespace zhuke::application {

namespace {

constexpr const char16_t *floorArea = u"万㎡";
constexpr const char16_t *length = u"km";

constexpr ProjectTypes housing{{{u"住宅小区", u"房建", floorArea, 6, 32},
                                {u"商业综合体", u"房建", floorArea, 5, 24},
                                {u"人才公寓", u"房建", floorArea, 3, 15},
                                {u"精装修及景观工程", u"装饰", floorArea, 2, 10}}};
constexpr ProjectTypes government{{{u"安置房", u"房建", floorArea, 8, 30},
                                   {u"市政道路及管廊工程", u"市政", length, 2, 14},
                                   {u"综合服务中心", u"房建", floorArea, 2, 8},
                                   {u"河道整治工程", u"水利", length, 3, 18}}};
constexpr ProjectTypes manufacturing{{{u"智能制造产业园", u"EPC", floorArea, 6, 28},
                                      {u"标准厂房", u"房建", floorArea, 3, 16},
                                      {u"研发中心", u"房建", floorArea, 2, 9},
                                      {u"厂区机电安装工程", u"机电", floorArea, 3, 16}}};
constexpr ProjectTypes cityInvestment{{{u"城市更新项目", u"EPC", floorArea, 10, 40},
                                       {u"快速路工程", u"市政", length, 3, 12},
                                       {u"会展中心", u"房建", floorArea, 8, 26},
                                       {u"保障性住房", u"房建", floorArea, 8, 30}}};
constexpr ProjectTypes energy{{{u"储能电站", u"EPC", u"MWh", 100, 400},
                               {u"光伏组件厂房", u"房建", floorArea, 6, 20},
                               {u"升压站土建及安装工程", u"机电", u"kV", 110, 330},
                               {u"抽水蓄能配套道路", u"公路", length, 6, 28}}};
constexpr ProjectTypes data{{{u"数据中心", u"EPC", floorArea, 3, 14},
                             {u"算力中心机电工程", u"机电", floorArea, 2, 10},
                             {u"软件园", u"房建", floorArea, 5, 22},
                             {u"总部办公楼", u"房建", floorArea, 3, 12}}};
constexpr ProjectTypes rail{{{u"轨道站点及区间土建工程", u"轨道", length, 2, 9},
                             {u"车辆段上盖开发", u"房建", floorArea, 10, 36},
                             {u"停车场及综合基地", u"轨道", floorArea, 5, 18},
                             {u"站点装饰装修工程", u"装饰", floorArea, 1, 6}}};
constexpr ProjectTypes hospital{{{u"综合医院", u"房建", floorArea, 6, 22},
                                 {u"住院楼扩建工程", u"房建", floorArea, 3, 10},
                                 {u"康养中心", u"房建", floorArea, 3, 12},
                                 {u"门诊楼机电改造工程", u"机电", floorArea, 1, 5}}};
constexpr ProjectTypes university{{{u"新校区教学楼群", u"房建", floorArea, 8, 24},
                                   {u"学生公寓", u"房建", floorArea, 4, 14},
                                   {u"体育馆", u"房建", floorArea, 2, 6},
                                   {u"实验楼", u"房建", floorArea, 3, 9}}};
constexpr ProjectTypes culture{{{u"文化艺术中心", u"房建", floorArea, 3, 12},
                                {u"滨水度假酒店", u"房建", floorArea, 4, 14},
                                {u"古镇保护更新工程", u"其他", floorArea, 2, 8},
                                {u"展馆布展及装饰工程", u"装饰", floorArea, 1, 4}}};
constexpr ProjectTypes supply{{{u"冷链物流园", u"房建", floorArea, 6, 20},
                               {u"智能仓储中心", u"EPC", floorArea, 5, 18},
                               {u"分拨中心", u"房建", floorArea, 4, 14},
                               {u"园区道路及堆场工程", u"市政", length, 2, 8}}};

} // namespace

const ProjectTypes &projectTypes(DemoSector sector)
{
    static constexpr std::array all{&housing,
                                    &government,
                                    &manufacturing,
                                    &cityInvestment,
                                    &energy,
                                    &data,
                                    &rail,
                                    &hospital,
                                    &university,
                                    &culture,
                                    &supply};
    return *all.at(static_cast<std::size_t>(sector));
}

} // namespace zhuke::application
