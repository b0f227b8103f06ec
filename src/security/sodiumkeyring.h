// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"
#include "security/secretbytes.h"

namespace zhuke::security {

// The open data key in guarded memory. Values are sealed and indexed under two keys derived from
// it; sealed bytes begin with the version of the key.
class SodiumKeyring : public application::Keyring
{
public:
    SodiumKeyring(SecretBytes dataKey, int keyVersion);

    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView associated) const override;
    [[nodiscard]] domain::Result<QByteArray> open(QByteArrayView sealed,
                                                  QByteArrayView associated) const override;
    [[nodiscard]] QByteArray blindIndex(QByteArrayView plain) const override;

    [[nodiscard]] int keyVersion() const override { return m_keyVersion; }
    [[nodiscard]] domain::Result<application::KeySlot>
    wrap(const QString &password, const application::KeySlotRequest &request) const override;
    [[nodiscard]] application::BackupKeys newBackupKeys() const override;

private:
    SecretBytes m_dataKey;
    SecretBytes m_sealKey;
    SecretBytes m_indexKey;
    int m_keyVersion;
};

} // namespace zhuke::security
