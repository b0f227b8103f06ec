// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/client.h"
#include "presentation/common/fieldtext.h"

#include <QHash>

#include <vector>

namespace zhuke::presentation {

// The fields of 基本信息 that are typed, section by section; the rest is given by designation,
// import and verification.
struct EditorSection
{
    QString title;
    std::vector<const domain::Field<domain::Client> *> fields;
};

[[nodiscard]] std::vector<EditorSection> clientEditorSections();
// Long enough to need more than one line.
[[nodiscard]] bool isLongText(const domain::Field<domain::Client> &field);

// 请填写…, or what is wrong with the text; empty when it can be stored.
[[nodiscard]] QString clientFieldFault(const domain::Field<domain::Client> &field,
                                       const QString &text);
// What can be stored and is yet worth a look (a check digit that does not fit).
[[nodiscard]] QString clientFieldWarning(const domain::Field<domain::Client> &field,
                                         const QString &text);

} // namespace zhuke::presentation
