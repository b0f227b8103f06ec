// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visit/record.h"

namespace zhuke::domain {

template <>
std::span<const Field<Record>> fieldsOf<Record>()
{
    using R = Record;
    static const std::array fields{
        field<&R::kind>({"kind", u"记录类别", Stage::Draft}),
        field<&R::date>({"date", u"日期", Stage::Draft}),
        field<&R::summary>({"summary", u"内容摘要", Stage::Draft, PiClass::None, 2000}),
        field<&R::attachmentNo>({"attachmentNo", u"附件号", Stage::None, PiClass::None, 60}),
    };
    return fields;
}

} // namespace zhuke::domain
