// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/privacy/copypurge.h"

#include "application/ledger/snapshot.h"

#include <algorithm>

namespace zhuke::application {

using domain::Erasure;
using domain::Purged;
using domain::Result;

namespace {

// A name or number of the person is in it.
bool speaks(const QByteArray &content, const Erasure &erasure)
{
    return std::ranges::any_of(erasure.texts, [&](const domain::ErasedText &each) {
        return each.identifies() && content.contains(each.text.toUtf8());
    });
}

QString maskedIn(QString text, const Erasure &erasure)
{
    for (const domain::ErasedText &each : erasure.texts) {
        if (each.identifies()) {
            text.replace(each.text, domain::maskedName(each.text));
        }
    }
    return text;
}

// Only where and whose it was is left; absent: it may stay as it is.
std::optional<QByteArray> rewritten(const domain::ImportItem &item, const Erasure &erasure)
{
    if (item.item.uid != erasure.personUid && !speaks(item.before, erasure)) {
        return std::nullopt;
    }
    const ItemNote note = ItemNote::fromBytes(item.before);
    const QByteArray left =
        ItemNote{note.id, note.client, maskedIn(note.name, erasure), {}}.toBytes();
    return left == item.before ? std::nullopt : std::optional(left);
}

} // namespace

Result<Purged> purgeCopies(domain::Repositories &repositories, const Erasure &erasure)
{
    Result<Purged> purged = repositories.erasures.purge(erasure);
    if (!purged) {
        return purged;
    }
    const Result<int> drafts = repositories.drafts.removeWhere(
        [&](const domain::Draft &draft) { return speaks(draft.content, erasure); });
    if (!drafts) {
        return domain::failure(drafts);
    }
    const Result<int> copies = repositories.batches.rewrite(
        [&](const domain::ImportItem &item) { return rewritten(item, erasure); });
    if (!copies) {
        return domain::failure(copies);
    }
    purged->drafts = *drafts;
    purged->copies = *copies;
    return purged;
}

} // namespace zhuke::application
