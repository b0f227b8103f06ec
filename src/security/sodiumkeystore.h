// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"

namespace zhuke::security {

class SodiumKeyStore : public application::KeyStore
{
public:
    [[nodiscard]] domain::Result<std::unique_ptr<application::Keyring>> create() const override;
    [[nodiscard]] domain::Result<std::unique_ptr<application::Keyring>>
    open(const application::KeySlot &slot, const QString &password) const override;
    [[nodiscard]] QString newRecoveryCode() const override;
};

} // namespace zhuke::security
