// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/rescuetext.h"

#include "presentation/common/codedwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zhuke::presentation {

using application::RescuedTable;
using application::RescueReport;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array tables{
    CodedWords{"client", QT_TRANSLATE_NOOP("RescueText", "客户")},
    CodedWords{"shareholder", QT_TRANSLATE_NOOP("RescueText", "股东")},
    CodedWords{"credit_sheet", QT_TRANSLATE_NOOP("RescueText", "信用评价")},
    CodedWords{"former_number", QT_TRANSLATE_NOOP("RescueText", "曾用编号")},
    CodedWords{"person", QT_TRANSLATE_NOOP("RescueText", "相关人员")},
    CodedWords{"family_member", QT_TRANSLATE_NOOP("RescueText", "家庭成员")},
    CodedWords{"consent", QT_TRANSLATE_NOOP("RescueText", "个人信息同意")},
    CodedWords{"person_decision", QT_TRANSLATE_NOOP("RescueText", "项目决策权重")},
    CodedWords{"project", QT_TRANSLATE_NOOP("RescueText", "项目")},
    CodedWords{"contract", QT_TRANSLATE_NOOP("RescueText", "合同")},
    CodedWords{"supplement", QT_TRANSLATE_NOOP("RescueText", "补充协议")},
    CodedWords{"receipt", QT_TRANSLATE_NOOP("RescueText", "收款")},
    CodedWords{"follow_up", QT_TRANSLATE_NOOP("RescueText", "二三次经营")},
    CodedWords{"visit", QT_TRANSLATE_NOOP("RescueText", "走访")},
    CodedWords{"visit_participant", QT_TRANSLATE_NOOP("RescueText", "走访参加人员")},
    CodedWords{"promise", QT_TRANSLATE_NOOP("RescueText", "承诺事项")},
    CodedWords{"record", QT_TRANSLATE_NOOP("RescueText", "其他往来记录")},
    CodedWords{"dossier", QT_TRANSLATE_NOOP("RescueText", "经营档案")},
    CodedWords{"plan_line", QT_TRANSLATE_NOOP("RescueText", "经营计划")},
    CodedWords{"attachment", QT_TRANSLATE_NOOP("RescueText", "附件")},
    CodedWords{"attachment_chunk", QT_TRANSLATE_NOOP("RescueText", "附件内容(分块)")},
    CodedWords{"unit", QT_TRANSLATE_NOOP("RescueText", "单位")},
    CodedWords{"unit_region", QT_TRANSLATE_NOOP("RescueText", "单位的区域")},
    CodedWords{"app_user", QT_TRANSLATE_NOOP("RescueText", "用户")},
    CodedWords{"key_slot", QT_TRANSLATE_NOOP("RescueText", "登录密钥")},
    CodedWords{"setting", QT_TRANSLATE_NOOP("RescueText", "设置")},
    CodedWords{"form_definition", QT_TRANSLATE_NOOP("RescueText", "自定表格")},
    CodedWords{"draft", QT_TRANSLATE_NOOP("RescueText", "草稿")},
    CodedWords{"import_batch", QT_TRANSLATE_NOOP("RescueText", "导入批次")},
    CodedWords{"import_item", QT_TRANSLATE_NOOP("RescueText", "导入明细")},
    CodedWords{"audit", QT_TRANSLATE_NOOP("RescueText", "审计记录")},
    CodedWords{"audit_item", QT_TRANSLATE_NOOP("RescueText", "审计记录的对象")},
    CodedWords{"audit_payload", QT_TRANSLATE_NOOP("RescueText", "审计记录的内容")},
    CodedWords{"meta", QT_TRANSLATE_NOOP("RescueText", "数据库信息")},
};

QString tableWords(const QString &table)
{
    const QString words = wordsOf(tables, "RescueText", table);
    return words.isEmpty() ? table : words;
}

qint64 missing(const RescuedTable &table)
{
    return table.lost + table.dropped;
}

QString lostText(const RescuedTable &table)
{
    if (!table.isExact) {
        return missing(table) == 0
                   ? QCoreApplication::translate("RescueText", "可能有")
                   : QCoreApplication::translate("RescueText", "至少 %1").arg(missing(table));
    }
    return missing(table) == 0 ? QString() : QString::number(missing(table));
}

bool lostSomething(const RescuedTable &table)
{
    return missing(table) > 0 || !table.isExact;
}

} // namespace

QString rescueSummary(const RescueReport &report)
{
    qint64 rows = 0;
    qint64 lost = report.unplaced;
    bool isExact = true;
    for (const RescuedTable &table : report.tables) {
        rows += table.rows;
        lost += missing(table);
        isExact = isExact && table.isExact;
    }
    if (report.isComplete()) {
        return QCoreApplication::translate("RescueText", "全部数据都读出来了，共 %1 条记录。")
            .arg(rows);
    }
    const QString words =
        isExact ? QCoreApplication::translate("RescueText", "读出 %1 条记录，丢失 %2 条。")
                : QCoreApplication::translate("RescueText", "读出 %1 条记录，至少丢失 %2 条。");
    return words.arg(rows).arg(lost);
}

std::vector<RescueLine> rescueLines(const RescueReport &report)
{
    std::vector<RescuedTable> sorted = report.tables;
    // In the order people think of them, which is that of the words.
    const auto place = [](const RescuedTable &table) {
        return std::ranges::find(
                   tables,
                   table.table,
                   [](const CodedWords &words) { return QString::fromLatin1(words.code); })
               - tables.begin();
    };
    std::ranges::stable_sort(sorted, [&](const RescuedTable &a, const RescuedTable &b) {
        return lostSomething(a) != lostSomething(b) ? lostSomething(a) : place(a) < place(b);
    });
    std::vector<RescueLine> lines;
    lines.reserve(sorted.size());
    for (const RescuedTable &table : sorted) {
        lines.push_back({tableWords(table.table), QString::number(table.rows), lostText(table)});
    }
    return lines;
}

QStringList rescueNotes(const RescueReport &report)
{
    QStringList notes;
    if (!report.canBeOpened) {
        notes += QCoreApplication::translate(
            "RescueText", "登录密钥没有读出来，这个副本无法登录。请恢复最近的备份。");
    }
    if (report.standIns > 0) {
        notes += QCoreApplication::translate("RescueText",
                                             "有 %1 个客户本身丢失，他们的人员、项目和走访还在，"
                                             "放在名为“已损坏的客户”的客户下，请核对后改名。")
                     .arg(report.standIns);
    }
    if (report.cleared > 0) {
        notes += QCoreApplication::translate("RescueText",
                                             "有 %1 处所指的人员、单位或用户丢失，已改为空白。")
                     .arg(report.cleared);
    }
    if (report.unplaced > 0) {
        notes += QCoreApplication::translate(
                     "RescueText", "有 %1 条记录读得出来，但不知属于哪一类，没有收进副本。")
                     .arg(report.unplaced);
    }
    return notes;
}

} // namespace zhuke::presentation
