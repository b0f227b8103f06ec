// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace zhuke::domain {
enum class Grade;
}

namespace zhuke::application {

// The 密级 mark of a form (domain.md 5.3): owner, grade of trade secret and period; never a state
// secret's word. 附件2 of a grade A client is 核心商密.
[[nodiscard]] QString
markOf(const QString &form, const QString &company, std::optional<domain::Grade> grade = {});

// The company's name as a mark carries it: without "(虚构)" and the kind of company.
[[nodiscard]] QString shortCompanyName(const QString &company);

} // namespace zhuke::application
