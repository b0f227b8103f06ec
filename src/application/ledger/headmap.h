// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/ledgercolumns.h"
#include "domain/common/result.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace zhuke::application {

// What `--map FILE` says about heads the import does not know, or knows otherwise:
// {"clients": {"业主": "name", "旧编号": ""}}. An empty field name leaves the column out.
class HeadMap
{
public:
    HeadMap() = default;

    // Invalid with field "map" and rule notJson, notAKind, notAField.
    [[nodiscard]] static domain::Result<HeadMap> parse(const QByteArray &json);

    [[nodiscard]] bool has(LedgerKind kind, const QString &key) const;
    // The column meant, nullptr for one to be left out.
    [[nodiscard]] const LedgerColumn *column(LedgerKind kind, const QString &key) const;

private:
    std::array<QHash<QString, const LedgerColumn *>, ledgerKinds.size()> m_columns;
};

} // namespace zhuke::application
