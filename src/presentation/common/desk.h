// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/audit/printlog.h"
#include "application/client/clientverbs.h"
#include "application/draft/draftverbs.h"
#include "application/forms/formassembler.h"
#include "application/privacy/erasureverbs.h"
#include "application/privacy/revealverbs.h"
#include "application/visit/visitverbs.h"
#include "domain/storage/queries.h"

#include <functional>
#include <memory>

namespace zhuke::presentation {

// One open connection with everything that is done through it. Made, used and destroyed on one
// thread; only `interrupt` may be called from another.
class Desk
{
public:
    virtual ~Desk() = default;
    Desk() = default;
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    [[nodiscard]] virtual const domain::Queries &queries() const = 0;
    [[nodiscard]] virtual application::ClientVerbs &clients() = 0;
    [[nodiscard]] virtual application::VisitVerbs &visits() = 0;
    [[nodiscard]] virtual application::DraftVerbs &drafts() = 0;
    [[nodiscard]] virtual application::PrintLog &prints() = 0;
    [[nodiscard]] virtual application::RevealVerbs &reveals() = 0;
    [[nodiscard]] virtual application::ErasureVerbs &erasures() = 0;
    // Changes when another connection has committed.
    [[nodiscard]] virtual domain::Result<qint64> dataVersion() = 0;
    virtual void interrupt() = 0;
};

using DeskFactory = std::function<domain::Result<std::unique_ptr<Desk>>()>;

} // namespace zhuke::presentation
