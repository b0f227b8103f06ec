// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/client.h"
#include "domain/client/project.h"

#include <optional>
#include <span>
#include <vector>

namespace zhuke::domain {

// One line of the answer to "why?": what was counted, and for how much.
struct FollowOnEvidence
{
    enum class Kind { Opening, Contract, Supplement, Expected };

    Kind kind = Kind::Opening;
    QString name; // of the project
    QDate date;   // signed on, expected on, or the opening's date
    Money amount; // as counted

    friend bool operator==(const FollowOnEvidence &, const FollowOnEvidence &) = default;
};

// 后续合同成交额 (K29, domain.md 2.5, decisions 5).
struct FollowOn
{
    Money opening;
    Money signedTotal; // contracts and supplements signed after the baseline, up to as-of
    Money expected;    // open projects expected to sign within 24 months from as-of, weighted by
                       // probability
    std::optional<Money> threshold; // of the client's level; absent without a level
    std::vector<FollowOnEvidence> evidence;

    // What 附件1 and 附件2 print as 实际.
    [[nodiscard]] Money actual() const { return opening + signedTotal; }
    // The designation test, "以上" included; absent without a level.
    [[nodiscard]] std::optional<bool> isMet() const
    {
        return threshold ? std::optional(actual() + expected >= *threshold) : std::nullopt;
    }
};

// 2 亿 for 公司级, 1 亿 for 分公司级 (K29).
[[nodiscard]] Money thresholdOf(Level level);

// The day after which contracts count: designation, else the first contract, and never before the
// opening's date.
[[nodiscard]] QDate baselineOf(const Client &client, std::span<const Project> projects);

[[nodiscard]] FollowOn
followOnOf(const Client &client, std::span<const Project> projects, QDate asOf);

} // namespace zhuke::domain
