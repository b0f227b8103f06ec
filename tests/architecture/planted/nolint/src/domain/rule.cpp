// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
int f(); // NOLINT
int g(); // NOLINT(bugprone-x)
// NOLINTNEXTLINE(bugprone-x):
int h();
int i(); // NOLINT(bugprone-x): the standard's own order of arguments
