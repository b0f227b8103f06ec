// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/person.h"
#include "domain/privacy/erasure.h"
#include "domain/visit/visit.h"

namespace zhuke::application {

// What erasing leaves of a person, whatever the basis: that there was somebody of this post, with
// so much to decide; a masked name; where the facts came from and what was consented to. All else
// goes: ○ and ●, but also the numbers and addresses of work, the résumé, and what was thought of
// the person, since each of them leads back to the name.
[[nodiscard]] domain::Person withoutPersonalData(const domain::Person &person);

// What goes, to be looked for afterwards.
[[nodiscard]] std::vector<domain::ErasedText> erasedTexts(const domain::Person &person);

// The visit with the person's name masked among those who took part and in promises. Words that
// somebody wrote stay as they are.
[[nodiscard]] domain::Visit withMaskedName(domain::Visit visit, const domain::Person &person);

} // namespace zhuke::application
