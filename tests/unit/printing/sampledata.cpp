// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/printing/sampledata.h"

#include "unit/printing/sampleclient.h"

using namespace Qt::StringLiterals;

namespace zhuke::test {

application::PrintStamp sampleStamp()
{
    return {u"曾示远"_s, QDate(2026, 11, 23)};
}

QString prose(int characters)
{
    static const QString sentence =
        u"与业主就二期工程的投资计划、招标方式和付款条件交换意见,对方表示将于2027年3月完成立项,"
        u"合同额约20,000.00万元;"
        u"我方承诺在一周内提交施工组织设计与资金方案,并安排高层互访。"_s;
    QString text;
    while (text.size() < characters) {
        text += sentence;
    }
    return text.left(characters);
}

application::FormData sampleForm(const QString &form, Sample sample)
{
    application::FormData data;
    data.form = form;
    if (sample == Sample::Empty) {
        data.blank = true;
        data.subject = u"空白表"_s;
        return data;
    }
    const bool overlong = sample == Sample::Overlong;
    data.subject = u"A-00001 云汀置业有限公司(虚构)"_s;
    data.group = data.subject;
    data.mark = u"示例建工 普通商密 5年"_s;
    data.archiveNo = u"0001-WS·2026-D30-JYB-0001"_s;
    fillForm(data, overlong);
    return data;
}

} // namespace zhuke::test
