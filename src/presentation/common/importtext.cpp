// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/importtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace zhuke::presentation {

namespace {

struct Words
{
    const char *code;
    const char *text;
};

constexpr std::array reasons{
    Words{"missing", QT_TRANSLATE_NOOP("ImportText", "必填，未填写")},
    Words{"malformedNumber", QT_TRANSLATE_NOOP("ImportText", "客户编号应为 A-00001 的形式")},
    Words{"numberNotOfGrade", QT_TRANSLATE_NOOP("ImportText", "客户编号的字母与客户级别不一致")},
    Words{"malformedGrade", QT_TRANSLATE_NOOP("ImportText", "客户级别只有 A、B、C")},
    Words{"malformedLevel", QT_TRANSLATE_NOOP("ImportText", "客户层级只有公司级、分公司级")},
    Words{"noSuchDate", QT_TRANSLATE_NOOP("ImportText", "没有这一天")},
    Words{"notADate", QT_TRANSLATE_NOOP("ImportText", "看不出是哪一天")},
    Words{"afterAsOf", QT_TRANSLATE_NOOP("ImportText", "日期在今天之后")},
    Words{"notAnAmount", QT_TRANSLATE_NOOP("ImportText", "看不出金额")},
    Words{"finerThanFen", QT_TRANSLATE_NOOP("ImportText", "金额比分还细")},
    Words{"outOfRange", QT_TRANSLATE_NOOP("ImportText", "超出范围")},
    Words{"notAPercent", QT_TRANSLATE_NOOP("ImportText", "看不出百分比")},
    Words{"notWhole", QT_TRANSLATE_NOOP("ImportText", "百分比应为整数")},
    Words{"dupSerial", QT_TRANSLATE_NOOP("ImportText", "本表前面的行已用此编号")},
    Words{"dupCode", QT_TRANSLATE_NOOP("ImportText", "本表前面的行已用此单位代码")},
    Words{"dupName", QT_TRANSLATE_NOOP("ImportText", "本表前面的行已有此客户")},
    Words{"twoClients", QT_TRANSLATE_NOOP("ImportText", "与同一行的其他内容指向两个不同的客户")},
    Words{"sameClientTwice", QT_TRANSLATE_NOOP("ImportText", "本表前面的行说的是同一个客户")},
    Words{"otherSerial", QT_TRANSLATE_NOOP("ImportText", "该客户已有另一个编号，编号数字终身不变")},
    Words{"inTrash",
          QT_TRANSLATE_NOOP("ImportText", "回收站里有同名、同代码或同编号的客户，请先恢复或清除")},
    Words{"notYourUnit", QT_TRANSLATE_NOOP("ImportText", "不是本单位的客户")},
    Words{"unknownClient", QT_TRANSLATE_NOOP("ImportText", "没有这个客户")},
    Words{"clientRejected", QT_TRANSLATE_NOOP("ImportText", "该客户的行已被退回")},
    Words{"codeCheck", QT_TRANSLATE_NOOP("ImportText", "单位代码校验不符，请核对")},
    Words{"unknownIndustry", QT_TRANSLATE_NOOP("ImportText", "不是国民经济行业分类的门类")},
    Words{"notUnderstood", QT_TRANSLATE_NOOP("ImportText", "未识别，未导入")},
    Words{"changed", QT_TRANSLATE_NOOP("ImportText", "与已有内容不同")},
};

constexpr std::array refusals{
    Words{"noLedgerSheet", QT_TRANSLATE_NOOP("ImportText", "没有一张表能认出台账的表头")},
    Words{"missingHead", QT_TRANSLATE_NOOP("ImportText", "缺少“%1”列")},
    Words{"sameMeaning", QT_TRANSLATE_NOOP("ImportText", "两列含义相同：%1")},
    Words{"notJson", QT_TRANSLATE_NOOP("ImportText", "对照文件不是 JSON 对象")},
    Words{"notAKind",
          QT_TRANSLATE_NOOP("ImportText",
                            "对照文件的“%1”不是 clients、persons、projects、visits 之一")},
    Words{"notAField", QT_TRANSLATE_NOOP("ImportText", "对照文件的“%1”不是可导入的字段")},
    Words{"alreadyUndone", QT_TRANSLATE_NOOP("ImportText", "该批次已撤销")},
    Words{"changedSince", QT_TRANSLATE_NOOP("ImportText", "导入后已被修改，不能撤销：%1")},
    Words{"usedSince", QT_TRANSLATE_NOOP("ImportText", "导入后已被引用，不能撤销：%1")},
};

QString wordsFor(std::span<const Words> table, const QString &code)
{
    const auto found = std::ranges::find_if(
        table, [&code](const Words &words) { return code == QLatin1StringView(words.code); });
    return found != table.end() ? QCoreApplication::translate("ImportText", found->text)
                                : QString();
}

} // namespace

QString importReason(const QString &reason)
{
    const QString words = wordsFor(reasons, reason);
    return words.isEmpty() ? reason : words;
}

QString importRefusal(const QString &rule)
{
    return wordsFor(refusals, rule);
}

} // namespace zhuke::presentation
