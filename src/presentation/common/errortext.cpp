// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/errortext.h"

#include "presentation/common/display.h"
#include "presentation/common/fieldwords.h"

#include <QCoreApplication>

#include <array>

namespace zhuke::presentation {

using domain::Error;
using domain::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

struct RuleWords
{
    const char *rule;
    const char *words;
};

constexpr const char *context = "ErrorText";

// Rules by their short code; %1 is the value.
constexpr std::array rules{
    RuleWords{"missing", QT_TRANSLATE_NOOP("ErrorText", "请填写此项")},
    RuleWords{"tooLong", QT_TRANSLATE_NOOP("ErrorText", "内容过长")},
    RuleWords{"outOfRange", QT_TRANSLATE_NOOP("ErrorText", "超出允许的范围")},
    RuleWords{"notANumber", QT_TRANSLATE_NOOP("ErrorText", "应为数字")},
    RuleWords{"notWhole", QT_TRANSLATE_NOOP("ErrorText", "应为整数")},
    RuleWords{"notAnAmount", QT_TRANSLATE_NOOP("ErrorText", "不是金额,例如 3500 或 3.5亿")},
    RuleWords{"finerThanFen", QT_TRANSLATE_NOOP("ErrorText", "金额最多精确到分")},
    RuleWords{"notAPercent", QT_TRANSLATE_NOOP("ErrorText", "不是百分比,例如 25 或 25%")},
    RuleWords{"notADate", QT_TRANSLATE_NOOP("ErrorText", "不是日期,例如 2026-11-23")},
    RuleWords{"noSuchDate", QT_TRANSLATE_NOOP("ErrorText", "没有这一天")},
    RuleWords{"notACode", QT_TRANSLATE_NOOP("ErrorText", "请从列表中选择")},
    RuleWords{"futureDate", QT_TRANSLATE_NOOP("ErrorText", "不能晚于今天")},
    RuleWords{"beforeVisit", QT_TRANSLATE_NOOP("ErrorText", "不能早于走访日期")},
    RuleWords{"passwordTooShort", QT_TRANSLATE_NOOP("ErrorText", "密码至少 8 个字符")},
    RuleWords{"passwordsDiffer", QT_TRANSLATE_NOOP("ErrorText", "两次输入的密码不一致")},
    RuleWords{"wrongPassword", QT_TRANSLATE_NOOP("ErrorText", "用户名或密码不正确")},
    RuleWords{"recoveryCodeMistyped", QT_TRANSLATE_NOOP("ErrorText", "恢复码输入有误,请逐组核对")},
    RuleWords{"unknownClient", QT_TRANSLATE_NOOP("ErrorText", "没有找到这个客户")},
    RuleWords{"unknownUnit", QT_TRANSLATE_NOOP("ErrorText", "没有名为“%1”的单位")},
    RuleWords{"unknownManager", QT_TRANSLATE_NOOP("ErrorText", "没有名为“%1”的客户经理")},
    RuleWords{"ambiguousManager", QT_TRANSLATE_NOOP("ErrorText", "有多位“%1”,请注明单位")},
    RuleWords{"networkFileSystem",
              QT_TRANSLATE_NOOP("ErrorText", "数据库文件不能放在网络共享盘上")},
    RuleWords{"notADatabase", QT_TRANSLATE_NOOP("ErrorText", "这个文件不是数据库")},
    RuleWords{"notOurs", QT_TRANSLATE_NOOP("ErrorText", "这不是筑客的数据库")},
    RuleWords{"noSuchFile", QT_TRANSLATE_NOOP("ErrorText", "文件不存在")},
    RuleWords{"noSuchFolder", QT_TRANSLATE_NOOP("ErrorText", "文件夹不存在")},
    RuleWords{"fileExists", QT_TRANSLATE_NOOP("ErrorText", "已有同名文件,请换一个文件名")},
    RuleWords{"cannotCreate", QT_TRANSLATE_NOOP("ErrorText", "不能在这个位置新建文件")},
    RuleWords{"cannotOpen", QT_TRANSLATE_NOOP("ErrorText", "文件无法打开")},
    RuleWords{"cannotRead", QT_TRANSLATE_NOOP("ErrorText", "文件无法读取")},
    RuleWords{"cannotWrite", QT_TRANSLATE_NOOP("ErrorText", "文件无法写入")},
    RuleWords{"newerProgram",
              QT_TRANSLATE_NOOP("ErrorText", "数据库由更新版本的筑客建立,请先升级程序")},
    RuleWords{"damaged", QT_TRANSLATE_NOOP("ErrorText", "数据库文件已损坏")},
    RuleWords{"diskFull", QT_TRANSLATE_NOOP("ErrorText", "磁盘空间不足")},
    RuleWords{"missingGlyph", QT_TRANSLATE_NOOP("ErrorText", "字体中没有这些字:%1")},
    RuleWords{"fileTooLarge", QT_TRANSLATE_NOOP("ErrorText", "文件超过 50 MB")},
    RuleWords{"emptyFile", QT_TRANSLATE_NOOP("ErrorText", "文件是空的")},
    RuleWords{"fileKind", QT_TRANSLATE_NOOP("ErrorText", "不是可以添加的文件,或内容与扩展名不符")},
    RuleWords{"unreadableFile", QT_TRANSLATE_NOOP("ErrorText", "文件无法读取(或是文件夹)")},
    RuleWords{"damagedPdf", QT_TRANSLATE_NOOP("ErrorText", "PDF 已损坏或设有密码")},
    RuleWords{"samePassword", QT_TRANSLATE_NOOP("ErrorText", "新密码不能与临时密码相同")},
    RuleWords{"sharesOver100", QT_TRANSLATE_NOOP("ErrorText", "持股比例合计超过 100%")},
    RuleWords{"numberedClientStays",
              QT_TRANSLATE_NOOP("ErrorText", "曾经编号的客户不能删除(编号终身唯一)")},
    RuleWords{"trashed", QT_TRANSLATE_NOOP("ErrorText", "同名客户在回收站中")},
    RuleWords{"F01", QT_TRANSLATE_NOOP("ErrorText", "客户级别按委员会评定(办法 F01)")},
    RuleWords{"F02", QT_TRANSLATE_NOOP("ErrorText", "客户级别只能由委员会决定调整(F02)")},
    RuleWords{"F03", QT_TRANSLATE_NOOP("ErrorText", "客户编号终身唯一,不能更改(F03)")},
    RuleWords{"PI-D1", QT_TRANSLATE_NOOP("ErrorText", "敏感个人信息须先取得单独同意(PI-D1)")},
    RuleWords{"quarterNotBegun", QT_TRANSLATE_NOOP("ErrorText", "该季度尚未开始")},
    RuleWords{"noPrinter", QT_TRANSLATE_NOOP("ErrorText", "没有找到打印机")},
};

QString ruleText(const Error &error)
{
    for (const RuleWords &entry : rules) {
        if (error.rule == QLatin1StringView(entry.rule)) {
            const QString words = QCoreApplication::translate(context, entry.words);
            return words.contains("%1"_L1) ? words.arg(error.value) : words;
        }
    }
    return {};
}

QString labelled(const Error &error, const QString &words)
{
    const QString label = fieldWord(error.field);
    return label.isEmpty()
               ? words
               : QCoreApplication::translate(context, "%1:%2", "field, fault").arg(label, words);
}

struct CodeWords
{
    ErrorCode code;
    const char *what;
    const char *meaning;
    const char *advice;
};

constexpr std::array codes{
    CodeWords{ErrorCode::Invalid,
              QT_TRANSLATE_NOOP("ErrorText", "填写的内容有误"),
              QT_TRANSLATE_NOOP("ErrorText", "没有保存任何更改。"),
              QT_TRANSLATE_NOOP("ErrorText", "请改正后再试。")},
    CodeWords{ErrorCode::NotFound,
              QT_TRANSLATE_NOOP("ErrorText", "没有找到,或不在您的查看范围内"),
              QT_TRANSLATE_NOOP("ErrorText", "没有更改任何数据。"),
              QT_TRANSLATE_NOOP("ErrorText", "它可能已被删除,请刷新(F5)后再看。")},
    CodeWords{ErrorCode::Duplicate,
              QT_TRANSLATE_NOOP("ErrorText", "已有相同的记录"),
              QT_TRANSLATE_NOOP("ErrorText", "没有保存任何更改。"),
              QT_TRANSLATE_NOOP("ErrorText", "请先搜索并打开已有的记录。")},
    CodeWords{ErrorCode::Conflict,
              QT_TRANSLATE_NOOP("ErrorText", "别人已先修改了这条记录"),
              QT_TRANSLATE_NOOP("ErrorText", "没有覆盖对方的内容,您输入的内容仍在。"),
              QT_TRANSLATE_NOOP("ErrorText", "请重新载入,核对后再保存。")},
    CodeWords{ErrorCode::Forbidden,
              QT_TRANSLATE_NOOP("ErrorText", "您没有这项权限"),
              QT_TRANSLATE_NOOP("ErrorText", "没有更改任何数据。"),
              QT_TRANSLATE_NOOP("ErrorText", "如确有需要,请联系系统管理员。")},
    CodeWords{ErrorCode::Blocked,
              QT_TRANSLATE_NOOP("ErrorText", "按规定不能这样做"),
              QT_TRANSLATE_NOOP("ErrorText", "没有保存任何更改。"),
              QT_TRANSLATE_NOOP("ErrorText", "请按所列条款办理。")},
    CodeWords{ErrorCode::Busy,
              QT_TRANSLATE_NOOP("ErrorText", "数据库正被其他程序使用"),
              QT_TRANSLATE_NOOP("ErrorText", "还没有保存,您输入的内容仍在。"),
              QT_TRANSLATE_NOOP("ErrorText", "请稍候再保存一次。")},
    CodeWords{ErrorCode::Cancelled,
              QT_TRANSLATE_NOOP("ErrorText", "已取消"),
              QT_TRANSLATE_NOOP("ErrorText", "没有更改任何数据。"),
              QT_TRANSLATE_NOOP("ErrorText", "需要时可以重新开始。")},
    CodeWords{ErrorCode::Storage,
              QT_TRANSLATE_NOOP("ErrorText", "读写数据库文件时出错"),
              QT_TRANSLATE_NOOP("ErrorText", "已保存的数据不受影响,刚才的更改没有保存。"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "请检查磁盘空间和文件权限,再试一次;仍不行请联系系统管理员。")},
};

// For whoever is asked for help: codes and places, no words of ours.
QString detailsOf(const Error &error)
{
    QStringList lines;
    lines.append(u"code=%1"_s.arg(static_cast<int>(error.code)));
    if (!error.rule.isEmpty()) {
        lines.append(u"rule=%1"_s.arg(error.rule));
    }
    if (!error.field.isEmpty()) {
        lines.append(u"field=%1"_s.arg(error.field));
    }
    if (!error.detail.isEmpty()) {
        lines.append(error.detail);
    }
    return lines.join(u'\n');
}

} // namespace

ErrorText errorText(const Error &error)
{
    ErrorText text;
    const QString rule = ruleText(error);
    for (const CodeWords &entry : codes) {
        if (entry.code == error.code) {
            text.what = QCoreApplication::translate(context, entry.what);
            text.meaning = QCoreApplication::translate(context, entry.meaning);
            text.advice = QCoreApplication::translate(context, entry.advice);
        }
    }
    if (!rule.isEmpty()) {
        text.what = labelled(error, rule);
    } else if (error.code == ErrorCode::Invalid || error.code == ErrorCode::Duplicate) {
        text.what = labelled(error, text.what);
    }
    text.details = detailsOf(error);
    return text;
}

QString fieldErrorText(const Error &error)
{
    const QString rule = ruleText(error);
    return rule.isEmpty() ? errorText(error).what : rule;
}

} // namespace zhuke::presentation
