// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditrepository.h"
#include "domain/common/id.h"
#include "domain/common/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace zhuke::domain {

// One import of a workbook: all of it or nothing, and undone as one (decisions 34).
struct ImportBatch
{
    std::optional<BatchId> id;
    QString uid;
    QString fileName;
    QDate asOf;
    QDateTime utc;
    UserId user;
    QDateTime undoneUtc;

    [[nodiscard]] bool isUndone() const { return undoneUtc.isValid(); }
};

struct ImportItem
{
    AggregateRef item;
    bool created = true; // false: it was there and was changed
    QByteArray digest;   // of the aggregate right after the import: an edit since then shows
    QByteArray
        before; // for a change: the aggregate's content before, as the verb wrote it; stored sealed
};

class BatchRepository
{
public:
    virtual ~BatchRepository() = default;
    BatchRepository() = default;
    BatchRepository(const BatchRepository &) = delete;
    BatchRepository &operator=(const BatchRepository &) = delete;

    [[nodiscard]] virtual Result<BatchId> add(const ImportBatch &batch) = 0;
    [[nodiscard]] virtual Result<void> addItem(BatchId batch, const ImportItem &item) = 0;
    [[nodiscard]] virtual Result<ImportBatch> find(const QString &uid) const = 0;
    [[nodiscard]] virtual Result<std::vector<ImportItem>> items(BatchId batch) const = 0;
    // Puts another `before` in place of those that `rewritten` answers one for. The batches they
    // are of can no longer be undone. Answers how many.
    [[nodiscard]] virtual Result<int>
    rewrite(const std::function<std::optional<QByteArray>(const ImportItem &)> &rewritten) = 0;
    [[nodiscard]] virtual Result<void> markUndone(BatchId batch, const QDateTime &utc) = 0;
};

} // namespace zhuke::domain
