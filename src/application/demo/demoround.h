// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoplan.h"
#include "domain/organisation/organisation.h"

#include <vector>

namespace zhuke::application {

// A demo company of any size is made of rounds: 60 clients with the states, grades and amounts of
// domain.md 8, 3 persons and 4 projects each, under names and numbers of their own.

inline constexpr int clientsInRound = 60;

// As many as there must be for so many clients; the last is cut off.
[[nodiscard]] int demoRounds(int clients);

// What the random numbers of a round start from.
[[nodiscard]] quint64 demoRoundSeed(quint64 seed, int round);

// demoUsers(), and client managers without an account so that nobody has more than 40 clients.
// UserId is the place in the list, from 1.
[[nodiscard]] std::vector<domain::User> demoUsersFor(int rounds);

// The clients of one round, numbered ones first.
[[nodiscard]] std::vector<ClientPlan>
demoRoundPlans(quint64 seed, QDate today, const std::vector<domain::User> &users, int round);

} // namespace zhuke::application
