// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/fieldwords.h"

#include "domain/client/clientfile.h"
#include "presentation/common/display.h"

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

namespace {

template <class E>
QString labelIn(const QString &name)
{
    const domain::Field<E> *field = domain::findField<E>(name);
    return field == nullptr ? QString() : word(field->label());
}

} // namespace

QString fieldWord(const QString &name)
{
    if (name == "client"_L1) {
        return word(u"客户"_s);
    }
    if (name == "their"_L1) {
        return word(u"对方人员"_s);
    }
    for (const QString &label : {labelIn<domain::Client>(name),
                                 labelIn<domain::Visit>(name),
                                 labelIn<domain::Promise>(name),
                                 labelIn<domain::Person>(name),
                                 labelIn<domain::Project>(name),
                                 labelIn<domain::Contract>(name),
                                 labelIn<domain::Dossier>(name)}) {
        if (!label.isEmpty()) {
            return label;
        }
    }
    return {};
}

} // namespace zhuke::presentation
