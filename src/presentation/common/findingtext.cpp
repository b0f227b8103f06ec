// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/findingtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zhuke::presentation {

namespace {

struct FindingWords
{
    const char *what;
    const char *words;
};

constexpr std::array findings{
    FindingWords{"damagedPages", QT_TRANSLATE_NOOP("FindingText", "文件页面已损坏")},
    FindingWords{"danglingReference", QT_TRANSLATE_NOOP("FindingText", "指向不存在的记录")},
    FindingWords{"auditGap", QT_TRANSLATE_NOOP("FindingText", "审计记录不连续，中间有缺失")},
    FindingWords{"auditChanged", QT_TRANSLATE_NOOP("FindingText", "审计记录被改动")},
    FindingWords{"auditItemsChanged", QT_TRANSLATE_NOOP("FindingText", "审计记录的对象清单被改动")},
    FindingWords{"auditPayloadChanged", QT_TRANSLATE_NOOP("FindingText", "审计记录的内容被改动")},
    FindingWords{"auditPayloadMissing", QT_TRANSLATE_NOOP("FindingText", "审计记录的内容缺失")},
    FindingWords{"auditHeadChanged",
                 QT_TRANSLATE_NOOP("FindingText", "最后的审计记录与登记的不符")},
    FindingWords{"auditRecordsRemoved",
                 QT_TRANSLATE_NOOP("FindingText", "备份时已有的审计记录不见了")},
    FindingWords{"auditReplaced", QT_TRANSLATE_NOOP("FindingText", "审计记录与备份中的不同")},
    FindingWords{"changedOutside", QT_TRANSLATE_NOOP("FindingText", "内容在程序之外被改动")},
    FindingWords{"missing", QT_TRANSLATE_NOOP("FindingText", "记录被程序之外的操作删除")},
    FindingWords{"withoutRecord", QT_TRANSLATE_NOOP("FindingText", "没有审计记录")},
    FindingWords{"unreadable", QT_TRANSLATE_NOOP("FindingText", "无法读取")},
    FindingWords{"summaryOutdated", QT_TRANSLATE_NOOP("FindingText", "汇总数据与明细不符")},
    FindingWords{"searchOutdated", QT_TRANSLATE_NOOP("FindingText", "搜索索引与内容不符")},
};

} // namespace

QString findingText(const application::Finding &finding)
{
    const auto found = std::ranges::find_if(findings, [&finding](const FindingWords &each) {
        return finding.what == QLatin1StringView(each.what);
    });
    return found == findings.end() ? finding.what
                                   : QCoreApplication::translate("FindingText", found->words);
}

} // namespace zhuke::presentation
