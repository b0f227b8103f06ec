// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/ledgercolumns.h"

#include "domain/text/normalise.h"

#include <QHash>
#include <QRegularExpression>

namespace zhuke::application {

namespace {

using namespace Qt::StringLiterals;
using enum ColumnType;

constexpr const char16_t *clientHeads = u"单位名称|客户|所属客户|客户单位|客户全称|所在单位";

constexpr std::array clientColumns{
    LedgerColumn{"number", ClientNumber, u"客户编号", u"编号|大客户编号"},
    LedgerColumn{
        "name", Text, u"客户名称", u"单位名称|客户全称|单位全称|企业名称|客户", true, true},
    LedgerColumn{"creditCode",
                 CreditCode,
                 u"统一社会信用代码",
                 u"信用代码|单位代码|社会信用代码|组织机构代码|机构代码"},
    LedgerColumn{"grade", Grade, u"客户级别", u"级别|等级|客户等级"},
    LedgerColumn{"level", Level, u"客户层级", u"层级|管理层级"},
    LedgerColumn{"nature", Text, u"单位性质", u"企业性质|客户性质"},
    LedgerColumn{"industry", Industry, u"行业类别", u"行业|所属行业"},
    LedgerColumn{"parentName", Text, u"客户来源", u"所属公司|所属集团|上级公司|母公司"},
    LedgerColumn{"region", Text, u"所属区域", u"地区|区域|所在地区|所属地区"},
    LedgerColumn{"address", Text, u"单位地址", u"地址|通讯地址|联系地址"},
    LedgerColumn{"postcode", Text, u"邮编", u"邮政编码"},
    LedgerColumn{"phone", Text, u"联系电话", u"电话|单位电话|客户电话"},
    LedgerColumn{"fax", Text, u"传真", u"传真号码"},
    LedgerColumn{"email", Text, u"电子邮箱", u"邮箱|电子邮件|email|e-mail"},
    LedgerColumn{"website", Text, u"网址", u"网站"},
    LedgerColumn{"legalRepresentative", Text, u"法定代表人", u"法人代表|法人"},
    LedgerColumn{"registeredCapitalFen", Amount, u"注册资本", u"注册资金"},
    LedgerColumn{"foundedOn", Date, u"成立日期", u"成立时间"},
    LedgerColumn{"assetsFen", Amount, u"资产总额", u"总资产"},
    LedgerColumn{"products", Text, u"主要产品", u"主营产品|主营业务"},
    LedgerColumn{"reputation", Text, u"信誉", u"信誉情况"},
    LedgerColumn{"payment", Text, u"付款方式", u"支付方式"},
    LedgerColumn{"funds", Text, u"资金状况", u"资金情况"},
    LedgerColumn{"unit", Text, u"推荐单位", u"推荐分公司"},
    LedgerColumn{"manager", Text, u"客户经理", u"专职客户经理"},
    LedgerColumn{"designatedOn", PastDate, u"确立日期", u"认定日期|确立时间|认定时间"},
    LedgerColumn{"openingFen", Amount, u"后续合同成交额", u"后续成交额|后续合同额"},
    LedgerColumn{"leader", Text, u"公司对接领导", u"对接领导"},
    LedgerColumn{"remark", Text, u"备注", u""},
};

constexpr std::array personColumns{
    LedgerColumn{"client", Text, u"客户名称", clientHeads, true, true},
    LedgerColumn{"name", Text, u"姓名", u"联系人|联系人姓名|人员姓名", true, true},
    LedgerColumn{"sex", Sex, u"性别", u""},
    LedgerColumn{"department", Text, u"部门", u"所在部门"},
    LedgerColumn{"post", Text, u"职务", u"职位|岗位"},
    LedgerColumn{"officePhone", Text, u"办公电话", u"座机|固定电话|电话|联系电话"},
    LedgerColumn{"mobile", Text, u"手机", u"手机号|手机号码|移动电话|工作手机"},
    LedgerColumn{"wechat", Text, u"微信", u"微信号|工作微信"},
    LedgerColumn{"email", Text, u"电子邮箱", u"邮箱|电子邮件|email|e-mail"},
    LedgerColumn{"kind", PersonKind, u"人员类别", u"人员类型|类别"},
    LedgerColumn{"decisionPct", Percent, u"决策能力", u"决策权重|决策比例"},
};

constexpr std::array projectColumns{
    LedgerColumn{"client", Text, u"客户名称", clientHeads, true, true},
    LedgerColumn{"name", Text, u"项目名称", u"工程名称", true, true},
    LedgerColumn{"state", ProjectState, u"项目状态", u"状态|项目阶段|工程状态|阶段"},
    LedgerColumn{"place", Text, u"地点", u"项目地点|工程地点|建设地点"},
    LedgerColumn{"kind", Text, u"项目类型", u"工程类型|工程类别"},
    LedgerColumn{"amount", Amount, u"合同额", u"合同金额|合同价|合同总额"},
    LedgerColumn{"signedOn", PastDate, u"签订日期", u"合同签订日期|签约日期|签订时间|签约时间"},
    LedgerColumn{"start", Date, u"开工日期", u"开工时间"},
    LedgerColumn{"end", Date, u"竣工日期", u"竣工时间|完工日期"},
    LedgerColumn{"paymentState", Text, u"付款情况", u"支付情况"},
    LedgerColumn{"buildingUnit", Text, u"承建单位", u""},
    LedgerColumn{"ourManager", Text, u"项目经理", u"我方项目经理"},
};

constexpr std::array visitColumns{
    LedgerColumn{"date", PastDate, u"走访日期", u"拜访日期|走访时间|拜访时间|日期", true, true},
    LedgerColumn{"client", Text, u"客户名称", clientHeads, true, true},
    LedgerColumn{"way", VisitWay, u"方式", u"走访方式|拜访方式"},
    LedgerColumn{"place", Text, u"地点", u"走访地点|拜访地点"},
    LedgerColumn{"our", Text, u"我方人员", u"走访人员|拜访人员|我方参加人员"},
    LedgerColumn{"their", Text, u"对方人员", u"对方参加人员|接待人员|客户方人员"},
    LedgerColumn{"content", Text, u"洽谈内容", u"主要事项|走访内容|拜访内容|内容", true, true},
    LedgerColumn{"followUp", Text, u"后续事项", u"后续工作|跟进事项|落实事项"},
    LedgerColumn{"nextDate", Date, u"下次走访", u"下次走访日期|下次拜访|下次拜访日期"},
};

using HeadIndex = QHash<QString, const LedgerColumn *>;

HeadIndex indexOf(LedgerKind kind)
{
    HeadIndex index;
    for (const LedgerColumn &column : columnsOf(kind)) {
        index.insert(headKey(column.head), &column);
        const QString synonyms = QString::fromUtf16(column.synonyms);
        for (const QString &synonym : synonyms.split(u'|', Qt::SkipEmptyParts)) {
            index.insert(headKey(synonym), &column);
        }
    }
    return index;
}

} // namespace

std::span<const LedgerColumn> columnsOf(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Clients:
        return clientColumns;
    case LedgerKind::Persons:
        return personColumns;
    case LedgerKind::Projects:
        return projectColumns;
    case LedgerKind::Visits:
        break;
    }
    return visitColumns;
}

QString headKey(QStringView head)
{
    static const QRegularExpression bracketed(
        u"\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】|〔[^〔〕]*〕|/(?:亿元|万元|元)$"_s);
    static const QRegularExpression marks(u"[\\s*※:★]"_s);
    const QString whole = domain::normaliseForSearch(head).remove(marks);
    QString key = whole;
    key.remove(bracketed);
    return key.isEmpty() ? whole : key;
}

const LedgerColumn *columnByHead(LedgerKind kind, const QString &key)
{
    static const std::array indexes{indexOf(LedgerKind::Clients),
                                    indexOf(LedgerKind::Persons),
                                    indexOf(LedgerKind::Projects),
                                    indexOf(LedgerKind::Visits)};
    return indexes.at(static_cast<std::size_t>(kind)).value(key, nullptr);
}

const LedgerColumn *columnByField(LedgerKind kind, QStringView field)
{
    for (const LedgerColumn &column : columnsOf(kind)) {
        if (field == QLatin1StringView(column.field)) {
            return &column;
        }
    }
    return nullptr;
}

} // namespace zhuke::application
