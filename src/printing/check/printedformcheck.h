// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/formcheck.h"

namespace zhuke::printing {

// Answers from the forms that come with the program and the fonts of this machine.
class PrintedFormCheck : public application::FormCheck
{
public:
    [[nodiscard]] domain::Result<QString> definition(const QByteArray &json) const override;
    [[nodiscard]] domain::Result<void> columns(const QStringList &names,
                                               const QByteArray &definition) const override;
    [[nodiscard]] domain::Result<void> font(const QString &family) const override;
    [[nodiscard]] domain::Result<QByteArray> shipped(const QString &form) const override;
    [[nodiscard]] QStringList forms() const override;
};

} // namespace zhuke::printing
