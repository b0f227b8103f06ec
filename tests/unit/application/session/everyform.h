// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/formcheck.h"

namespace zhuke::application {

// Lets every form pass.
class EveryForm : public FormCheck
{
public:
    [[nodiscard]] domain::Result<QString> definition(const QByteArray & /*json*/) const override
    {
        return QStringLiteral("f2");
    }
    [[nodiscard]] domain::Result<void> columns(const QStringList & /*names*/,
                                               const QByteArray & /*definition*/) const override
    {
        return {};
    }
    [[nodiscard]] domain::Result<void> font(const QString & /*family*/) const override
    {
        return {};
    }
    [[nodiscard]] domain::Result<QByteArray> shipped(const QString & /*form*/) const override
    {
        return QByteArray("{}");
    }
    [[nodiscard]] QStringList forms() const override { return {QStringLiteral("f2")}; }
};

} // namespace zhuke::application
