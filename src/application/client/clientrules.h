// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/session/session.h"
#include "domain/client/clientfile.h"
#include "domain/common/result.h"

#include <QDate>

namespace zhuke::application {

// What a client's file must keep to be stored by a person (an import refuses by decisions 31
// instead): fields with M letter d, contracts not signed after today, sealed values covered by a
// consent. Invalid and Blocked name the field; the first breach is answered.
[[nodiscard]] domain::Result<void> checkFile(const domain::ClientFile &file, QDate today);

// A serial never changes, and a grade once given changes by decision of the committee only (F02,
// F03). A first number may be entered for a client designated on paper by somebody who may import.
[[nodiscard]] domain::Result<void>
checkNumber(const Session &session, const domain::Client &before, const domain::Client &after);

// Blocked PI-D1 for a ● value that was not there before: for a company that does not collect them.
[[nodiscard]] domain::Result<void> checkNothingSensitiveAdded(const domain::ClientFile &before,
                                                              const domain::ClientFile &after);

// ○ facts that came without a consent are dated by their source, today unless it says otherwise, so
// that the notice falls due (decisions 28).
void dateSources(const domain::ClientFile &before, domain::ClientFile &after, QDate today);

[[nodiscard]] domain::Result<void> checkPerson(const domain::Person &person, QDate today);
[[nodiscard]] domain::Result<void> checkProject(const domain::Project &project, QDate today);

// Invalid with rule "missing" for the first field with M letter d that is empty.
template <class E>
[[nodiscard]] domain::Result<void> checkDraftFields(const E &entity)
{
    for (const domain::Field<E> &field : domain::fieldsOf<E>()) {
        if (field.info.stage == domain::Stage::Draft && domain::isEmpty(field.get(entity))) {
            return domain::failure(
                domain::ErrorCode::Invalid, field.name(), {}, QStringLiteral("missing"));
        }
    }
    return {};
}

} // namespace zhuke::application
