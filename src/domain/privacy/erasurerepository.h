// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/person.h"
#include "domain/common/result.h"
#include "domain/privacy/erasure.h"

namespace zhuke::domain {

// Erasing reaches where nothing else does: into the trash, the trail's payloads and other people's
// drafts.
class ErasureRepository
{
public:
    virtual ~ErasureRepository() = default;
    ErasureRepository() = default;
    ErasureRepository(const ErasureRepository &) = delete;
    ErasureRepository &operator=(const ErasureRepository &) = delete;

    [[nodiscard]] virtual Result<ErasureId> add(const Erasure &erasure) = 0;
    // Newest first, without their texts.
    [[nodiscard]] virtual Result<std::vector<Erasure>> all() const = 0;
    [[nodiscard]] virtual Result<Erasure> find(const QString &uid) const = 0;
    // Notes that nothing is left; its texts go.
    [[nodiscard]] virtual Result<void> close(ErasureId id, const QDateTime &utc) = 0;

    // A person by uid, also from the trash.
    [[nodiscard]] virtual Result<Person> person(const QString &uid) const = 0;
    [[nodiscard]] virtual Result<void> write(const Person &person) = 0;

    // Takes the payloads that speak of the person out of the trail, the person's files, and what
    // lies in the trash and names the person.
    [[nodiscard]] virtual Result<Purged> purge(const Erasure &erasure) = 0;
    [[nodiscard]] virtual Result<Traces> traces(const Erasure &erasure) const = 0;
};

} // namespace zhuke::domain
