// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment/attachment.h"

namespace zhuke::domain {

template <>
std::span<const Field<Attachment>> fieldsOf<Attachment>()
{
    using A = Attachment;
    static const std::array fields{
        field<&A::kind>({"kind", u"附件类别", Stage::Draft, PiClass::None, 30}),
        field<&A::fileName>({"fileName", u"文件名", Stage::Draft, PiClass::None, 200}),
        field<&A::pages>({"pages", u"页数", Stage::None, PiClass::None, 100'000}),
        field<&A::digest>({"digest", u"内容摘要"}),
        field<&A::confidential>({"confidential", u"涉密"}),
    };
    return fields;
}

} // namespace zhuke::domain
