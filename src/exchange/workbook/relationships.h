// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/ziparchive.h"

#include <QString>

#include <vector>

namespace zhuke::exchange {

// What one part of a package points to.
class Relationships
{
public:
    // The relations of the part with this path; the empty path stands for the package itself. A
    // part without a relations file has none.
    [[nodiscard]] static domain::Result<Relationships> read(ZipArchive &archive,
                                                            const QString &part);

    [[nodiscard]] bool contains(const QString &id) const;
    // The path of the part with this id, when its type ends so ("/worksheet"); else empty.
    [[nodiscard]] QString target(const QString &id, QStringView type) const;
    // The path of the first part whose type ends so; empty: none.
    [[nodiscard]] QString firstOfType(QStringView type) const;

private:
    struct Relation
    {
        QString id;
        QString type;
        QString target;
    };
    std::vector<Relation> m_relations;
};

} // namespace zhuke::exchange
