// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientfile.h"
#include "domain/client/followon.h"
#include "domain/common/result.h"

#include <QJsonObject>

namespace zhuke::application {

// What `client show` gives (ctl.md). Fields the reader may not see are null and named in hidden[]
// of their person.
struct ShownAs
{
    QDate today;
    bool opensPi2 = true;
    bool opensPi3 = true;
};
[[nodiscard]] QJsonObject toJson(const domain::ClientFile &file, const ShownAs &shown);

[[nodiscard]] QJsonObject toJson(const domain::FollowOn &followOn);
[[nodiscard]] QJsonObject toJson(const domain::Visit &visit);
[[nodiscard]] QJsonObject toJson(const domain::Dossier &dossier);

// Takes into the file what `client add` and `client update` are given: the keys `client show`
// gives, of which the absent change nothing. Persons, projects and records are found by uid, else
// by name (persons by name and mobile, records by date and summary), else added; none is removed.
// Keys that are reckoned or set by the system (number, followOn, completeness, …) are passed over.
// `unit` and `manager` are names and are the caller's to look up.
[[nodiscard]] domain::Result<void> applyJson(domain::ClientFile &file, const QJsonObject &json);

// our[] and their[] may be names or {name, post}; promises[] as {side, what, who, due, done}.
[[nodiscard]] domain::Result<void> applyJson(domain::Visit &visit, const QJsonObject &json);

[[nodiscard]] domain::Result<void> applyJson(domain::Dossier &dossier, const QJsonObject &json);

} // namespace zhuke::application
