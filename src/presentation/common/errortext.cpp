// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/errortext.h"

#include "presentation/common/display.h"
#include "presentation/common/fieldwords.h"
#include "presentation/common/ruletext.h"

#include <QCoreApplication>

#include <array>

namespace zhuke::presentation {

using domain::Error;
using domain::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "ErrorText";

QString labelled(const Error &error, const QString &words)
{
    const QString label = fieldWord(error.field);
    return label.isEmpty()
               ? words
               : QCoreApplication::translate(context, "%1：%2", "field, fault").arg(label, words);
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
              QT_TRANSLATE_NOOP("ErrorText", "没有找到，或不在您的查看范围内"),
              QT_TRANSLATE_NOOP("ErrorText", "没有更改任何数据。"),
              QT_TRANSLATE_NOOP("ErrorText", "它可能已被删除，请刷新(F5)后再看。")},
    CodeWords{ErrorCode::Duplicate,
              QT_TRANSLATE_NOOP("ErrorText", "已有相同的记录"),
              QT_TRANSLATE_NOOP("ErrorText", "没有保存任何更改。"),
              QT_TRANSLATE_NOOP("ErrorText", "请先搜索并打开已有的记录。")},
    CodeWords{ErrorCode::Conflict,
              QT_TRANSLATE_NOOP("ErrorText", "别人已先修改了这条记录"),
              QT_TRANSLATE_NOOP("ErrorText", "没有覆盖对方的内容，您输入的内容仍在。"),
              QT_TRANSLATE_NOOP("ErrorText", "请重新载入，核对后再保存。")},
    CodeWords{ErrorCode::Forbidden,
              QT_TRANSLATE_NOOP("ErrorText", "您没有这项权限"),
              QT_TRANSLATE_NOOP("ErrorText", "没有更改任何数据。"),
              QT_TRANSLATE_NOOP("ErrorText", "如确有需要，请联系系统管理员。")},
    CodeWords{ErrorCode::Blocked,
              QT_TRANSLATE_NOOP("ErrorText", "按规定不能这样做"),
              QT_TRANSLATE_NOOP("ErrorText", "没有保存任何更改。"),
              QT_TRANSLATE_NOOP("ErrorText", "请按所列条款办理。")},
    CodeWords{ErrorCode::Busy,
              QT_TRANSLATE_NOOP("ErrorText", "数据库正被其他程序使用"),
              QT_TRANSLATE_NOOP("ErrorText", "还没有保存，您输入的内容仍在。"),
              QT_TRANSLATE_NOOP("ErrorText", "请稍候再保存一次。")},
    CodeWords{ErrorCode::Cancelled,
              QT_TRANSLATE_NOOP("ErrorText", "已取消"),
              QT_TRANSLATE_NOOP("ErrorText", "没有更改任何数据。"),
              QT_TRANSLATE_NOOP("ErrorText", "需要时可以重新开始。")},
    CodeWords{ErrorCode::Storage,
              QT_TRANSLATE_NOOP("ErrorText", "读写数据库文件时出错"),
              QT_TRANSLATE_NOOP("ErrorText", "已保存的数据不受影响，刚才的更改没有保存。"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "请检查磁盘空间和文件权限，再试一次；仍不行请联系系统管理员。")},
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

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::Storage && error.rule == u"damaged";
}

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
    if (isDamage(error)) {
        text.meaning = QCoreApplication::translate(
            "ErrorText", "文件中有的地方读不出来，多半是磁盘的问题。没有更改任何数据。");
        text.advice = QCoreApplication::translate(
            "ErrorText",
            "请退出登录，在登录页选“文件已损坏…”，可以恢复最近的备份，或抢救能读出的数据。");
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
