// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/id.h"
#include "domain/common/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace zhuke::domain {

// What somebody typed and has not saved, one per subject, sealed (decisions 19).
struct Draft
{
    QString subject; // what is being edited: "visit/new", "client/<uid>"
    QByteArray content;
    QDateTime savedUtc;
};

class DraftRepository
{
public:
    virtual ~DraftRepository() = default;
    DraftRepository() = default;
    DraftRepository(const DraftRepository &) = delete;
    DraftRepository &operator=(const DraftRepository &) = delete;

    [[nodiscard]] virtual Result<void> save(UserId user, const Draft &draft) = 0;
    [[nodiscard]] virtual Result<std::optional<Draft>> find(UserId user,
                                                            const QString &subject) const = 0;
    [[nodiscard]] virtual Result<void> remove(UserId user, const QString &subject) = 0;
    // Takes away everybody's drafts that `goes` says yes to; answers how many.
    [[nodiscard]] virtual Result<int>
    removeWhere(const std::function<bool(const Draft &)> &goes) = 0;
};

} // namespace zhuke::domain
