// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/importtext.h"

#include "presentation/common/codedwords.h"

#include <QCoreApplication>

#include <array>

namespace zhuke::presentation {

namespace {

constexpr std::array reasons{
    CodedWords{"missing", QT_TRANSLATE_NOOP("ImportText", "必填，未填写")},
    CodedWords{"malformedNumber", QT_TRANSLATE_NOOP("ImportText", "客户编号应为 A-00001 的形式")},
    CodedWords{"numberNotOfGrade",
               QT_TRANSLATE_NOOP("ImportText", "客户编号的字母与客户级别不一致")},
    CodedWords{"malformedGrade", QT_TRANSLATE_NOOP("ImportText", "客户级别只有 A、B、C")},
    CodedWords{"malformedLevel", QT_TRANSLATE_NOOP("ImportText", "客户层级只有公司级、分公司级")},
    CodedWords{"noSuchDate", QT_TRANSLATE_NOOP("ImportText", "没有这一天")},
    CodedWords{"notADate", QT_TRANSLATE_NOOP("ImportText", "看不出是哪一天")},
    CodedWords{"afterAsOf", QT_TRANSLATE_NOOP("ImportText", "日期在今天之后")},
    CodedWords{"notAnAmount", QT_TRANSLATE_NOOP("ImportText", "看不出金额")},
    CodedWords{"finerThanFen", QT_TRANSLATE_NOOP("ImportText", "金额比分还细")},
    CodedWords{"outOfRange", QT_TRANSLATE_NOOP("ImportText", "超出范围")},
    CodedWords{"notAPercent", QT_TRANSLATE_NOOP("ImportText", "看不出百分比")},
    CodedWords{"notWhole", QT_TRANSLATE_NOOP("ImportText", "百分比应为整数")},
    CodedWords{"dupSerial", QT_TRANSLATE_NOOP("ImportText", "本表前面的行已用此编号")},
    CodedWords{"dupCode", QT_TRANSLATE_NOOP("ImportText", "本表前面的行已用此单位代码")},
    CodedWords{"dupName", QT_TRANSLATE_NOOP("ImportText", "本表前面的行已有此客户")},
    CodedWords{"twoClients",
               QT_TRANSLATE_NOOP("ImportText", "与同一行的其他内容指向两个不同的客户")},
    CodedWords{"sameClientTwice", QT_TRANSLATE_NOOP("ImportText", "本表前面的行说的是同一个客户")},
    CodedWords{"otherSerial",
               QT_TRANSLATE_NOOP("ImportText", "该客户已有另一个编号，编号数字终身不变")},
    CodedWords{
        "inTrash",
        QT_TRANSLATE_NOOP("ImportText", "回收站里有同名、同代码或同编号的客户，请先恢复或清除")},
    CodedWords{"notYourUnit", QT_TRANSLATE_NOOP("ImportText", "不是本单位的客户")},
    CodedWords{"unknownClient", QT_TRANSLATE_NOOP("ImportText", "没有这个客户")},
    CodedWords{"clientRejected", QT_TRANSLATE_NOOP("ImportText", "该客户的行已被退回")},
    CodedWords{"codeCheck", QT_TRANSLATE_NOOP("ImportText", "单位代码校验不符，请核对")},
    CodedWords{"unknownIndustry", QT_TRANSLATE_NOOP("ImportText", "不是国民经济行业分类的门类")},
    CodedWords{"notUnderstood", QT_TRANSLATE_NOOP("ImportText", "未识别，未导入")},
    CodedWords{"changed", QT_TRANSLATE_NOOP("ImportText", "与已有内容不同")},
};

constexpr std::array refusals{
    CodedWords{"noLedgerSheet", QT_TRANSLATE_NOOP("ImportText", "没有一张表能认出台账的表头")},
    CodedWords{"missingHead", QT_TRANSLATE_NOOP("ImportText", "缺少“%1”列")},
    CodedWords{"sameMeaning", QT_TRANSLATE_NOOP("ImportText", "两列含义相同：%1")},
    CodedWords{"notJson", QT_TRANSLATE_NOOP("ImportText", "对照文件不是 JSON 对象")},
    CodedWords{"notAKind",
               QT_TRANSLATE_NOOP("ImportText",
                                 "对照文件的“%1”不是 clients、persons、projects、visits 之一")},
    CodedWords{"notAField", QT_TRANSLATE_NOOP("ImportText", "对照文件的“%1”不是可导入的字段")},
    CodedWords{"alreadyUndone", QT_TRANSLATE_NOOP("ImportText", "该批次已撤销")},
    CodedWords{"changedSince", QT_TRANSLATE_NOOP("ImportText", "导入后已被修改，不能撤销：%1")},
    CodedWords{"usedSince", QT_TRANSLATE_NOOP("ImportText", "导入后已被引用，不能撤销：%1")},
};

} // namespace

QString importReason(const QString &reason)
{
    const QString words = wordsOf(reasons, "ImportText", reason);
    return words.isEmpty() ? reason : words;
}

QString importRefusal(const QString &rule)
{
    return wordsOf(refusals, "ImportText", rule);
}

} // namespace zhuke::presentation
