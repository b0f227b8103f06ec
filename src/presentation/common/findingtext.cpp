// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/findingtext.h"

#include "presentation/common/codedwords.h"

#include <QCoreApplication>

#include <array>

namespace zhuke::presentation {

namespace {

constexpr std::array findings{
    CodedWords{"damagedPages", QT_TRANSLATE_NOOP("FindingText", "文件页面已损坏")},
    CodedWords{"danglingReference", QT_TRANSLATE_NOOP("FindingText", "指向不存在的记录")},
    CodedWords{"auditGap", QT_TRANSLATE_NOOP("FindingText", "审计记录不连续，中间有缺失")},
    CodedWords{"auditChanged", QT_TRANSLATE_NOOP("FindingText", "审计记录被改动")},
    CodedWords{"auditItemsChanged", QT_TRANSLATE_NOOP("FindingText", "审计记录的对象清单被改动")},
    CodedWords{"auditPayloadChanged", QT_TRANSLATE_NOOP("FindingText", "审计记录的内容被改动")},
    CodedWords{"auditPayloadMissing", QT_TRANSLATE_NOOP("FindingText", "审计记录的内容缺失")},
    CodedWords{"auditHeadChanged", QT_TRANSLATE_NOOP("FindingText", "最后的审计记录与登记的不符")},
    CodedWords{"auditRecordsRemoved",
               QT_TRANSLATE_NOOP("FindingText", "备份时已有的审计记录不见了")},
    CodedWords{"auditReplaced", QT_TRANSLATE_NOOP("FindingText", "审计记录与备份中的不同")},
    CodedWords{"changedOutside", QT_TRANSLATE_NOOP("FindingText", "内容在程序之外被改动")},
    CodedWords{"missing", QT_TRANSLATE_NOOP("FindingText", "记录被程序之外的操作删除")},
    CodedWords{"withoutRecord", QT_TRANSLATE_NOOP("FindingText", "没有审计记录")},
    CodedWords{"unreadable", QT_TRANSLATE_NOOP("FindingText", "无法读取")},
    CodedWords{"summaryOutdated", QT_TRANSLATE_NOOP("FindingText", "汇总数据与明细不符")},
    CodedWords{"searchOutdated", QT_TRANSLATE_NOOP("FindingText", "搜索索引与内容不符")},
};

} // namespace

QString findingText(const application::Finding &finding)
{
    const QString words = wordsOf(findings, "FindingText", finding.what);
    return words.isEmpty() ? finding.what : words;
}

} // namespace zhuke::presentation
