// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"
#include "application/session/session.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

namespace zhuke::application {

struct PrintPurpose
{
    bool showsSealed = false; // ● are printed
    QString reason;           // needed for ●
    bool isPreview = false;   // on the screen only
};

// Keeps the record that 附件3 was printed, by whom and with which ○ and ● (decisions 38, PI-D8):
// before anything is printed, also where all of them are "/".
class PrintLog
{
public:
    PrintLog(domain::Storage &storage, const domain::Clock &clock);

    // One audit record with the reason and, per person, the names of the fields that are printed.
    // None when 附件3 is not among the forms. Invalid reason: missing for ●, nameInReason.
    [[nodiscard]] domain::Result<void>
    record(const Session &session, const std::vector<FormData> &forms, const PrintPurpose &purpose);

private:
    domain::Storage &m_storage;
    const domain::Clock &m_clock;
};

} // namespace zhuke::application
