// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/project.h"
#include "domain/visit/visit.h"

#include <array>
#include <optional>
#include <span>

namespace zhuke::application {

// One thing that is talked about, in sentences that go together. {项目} is a project of the phase,
// {对方} the first of their people, {数} a small number, {数2} one below 100, {分} a good mark,
// {月} a month ahead.
struct VisitTopic
{
    using Sentences = std::array<const char16_t *, 3>;

    domain::VisitPurpose purpose;
    std::optional<domain::ProjectPhase> phase; // absent: no project needed
    Sentences contents;
    std::array<const char16_t *, 2> opinions;
    std::array<const char16_t *, 2> replies;
    std::array<const char16_t *, 2> findings;
    const char16_t *ourPromise;
    const char16_t *theirPromise;
};

[[nodiscard]] std::span<const VisitTopic> visitTopics();

} // namespace zhuke::application
