// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/client.h"
#include "domain/client/person.h"

#include <span>

namespace zhuke::domain {

// 资料完整度 and 缺项 (K27e, decisions 6).
struct Completeness
{
    int filled = 0;
    int asked = 0;
    // Labels of what is empty; a person's are preceded by the name: "曾示远:职务".
    QStringList missing;

    // 0–100, rounded half up.
    [[nodiscard]] int percent() const;
};

// Every field with an M letter, of the client once and of each person once; a missing 企业负责人 or
// 经办人 counts as one empty field.
[[nodiscard]] Completeness completenessOf(const Client &client, std::span<const Person> persons);

} // namespace zhuke::domain
