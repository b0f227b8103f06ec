// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/privacy/erasuretext.h"

#include "presentation/common/codedwords.h"
#include "presentation/common/display.h"

#include <QCoreApplication>

#include <array>

namespace zhuke::presentation {

using application::ErasureReport;
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErasureText)
};

constexpr std::array kinds{
    CodedWords{"visit", QT_TRANSLATE_NOOP("ErasureText", "走访")},
    CodedWords{"record", QT_TRANSLATE_NOOP("ErasureText", "往来记录")},
    CodedWords{"dossier", QT_TRANSLATE_NOOP("ErasureText", "经营档案(附件4)")},
    CodedWords{"project", QT_TRANSLATE_NOOP("ErasureText", "项目与合同")},
    CodedWords{"person", QT_TRANSLATE_NOOP("ErasureText", "其他相关人员")},
    CodedWords{"client", QT_TRANSLATE_NOOP("ErasureText", "客户基本信息或信用评价")},
    CodedWords{"attachment", QT_TRANSLATE_NOOP("ErasureText", "附件")},
};

// Of a person: others have a "name", too.
QString fieldList(const QStringList &fields)
{
    QStringList words;
    for (const QString &name : fields) {
        const auto *field = domain::findField<domain::Person>(name);
        words.append(field == nullptr ? Words::tr("家庭成员") : word(field->label()));
    }
    words.removeDuplicates();
    return words.join(u"、"_s);
}

// "走访 2026-11-20"
QString placeOf(const domain::Mention &mention)
{
    const QString kind = wordsOf(kinds, "ErasureText", mention.kind);
    return mention.date.isValid() ? kind + u' ' + dateText(mention.date) : kind;
}

} // namespace

QString erasureState(const ErasureReport &report)
{
    return report.erasure.isClosed()
               ? Words::tr("申请 %1 已办结：个人信息已清除，数据库文件中已找不到原内容。")
                     .arg(report.erasure.request)
               : Words::tr("申请 %1 尚未办结：个人信息已清除，但还有下列事项。")
                     .arg(report.erasure.request);
}

QStringList erasureHindrances(const ErasureReport &report)
{
    QStringList lines;
    QStringList places;
    for (const domain::Mention &mention : report.mentions) {
        places.append(placeOf(mention));
    }
    places.removeDuplicates();
    if (!places.isEmpty()) {
        lines.append(
            Words::tr("这些地方的文字还提到本人，请改写后再办结：%1").arg(places.join(u"、"_s)));
    }
    if (report.isBusy) {
        lines.append(Words::tr("有别的窗口或程序正在使用数据库，文件未能整理。请稍后再办结。"));
    }
    if (places.isEmpty() && !report.found.isEmpty()) {
        lines.append(
            Words::tr("数据库文件的字节中仍有：%1。请联系技术支持。").arg(fieldList(report.found)));
    }
    return lines;
}

QStringList erasureNotes(const ErasureReport &report)
{
    QStringList lines;
    const domain::Purged &purged = report.purged;
    if (!purged.isEmpty()) {
        lines.append(Words::tr("一并清除：审计内容 %1 条、草稿 %2 份、导入留底 %3 "
                               "条、附件和回收站中的记录 %4 条。")
                         .arg(purged.payloads)
                         .arg(purged.drafts)
                         .arg(purged.copies)
                         .arg(purged.items.size()));
    }
    if (!report.shared.isEmpty()) {
        lines.append(Words::tr("别处也有相同的内容(例如同名的人)，未作逐字节查找：%1")
                         .arg(fieldList(report.shared)));
    }
    if (!report.copies.isEmpty()) {
        lines.append(Words::tr("清除之前的副本仍含原内容，请按保存期限销毁：%1")
                         .arg(report.copies.join(u"、"_s)));
    }
    return lines;
}

QString erasureText(const ErasureReport &report)
{
    QStringList lines{erasureState(report)};
    lines += erasureHindrances(report);
    lines += erasureNotes(report);
    return lines.join(u'\n');
}

} // namespace zhuke::presentation
