// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"
#include "application/session/session.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

namespace zhuke::application {

// Keeps the record that sealed facts went onto paper (decisions 38): before anything is printed.
class PrintLog
{
public:
    PrintLog(domain::Storage &storage, const domain::Clock &clock);

    // One audit record with the reason and, per person, the names of the ● fields that will be
    // printed. Invalid "reason" when none is given.
    [[nodiscard]] domain::Result<void>
    recordSealed(const Session &session, const std::vector<FormData> &forms, const QString &reason);

private:
    domain::Storage &m_storage;
    const domain::Clock &m_clock;
};

} // namespace zhuke::application
