// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
int f() { return 1; } // GCOVR_EXCL_LINE
// LCOV_EXCL_START
int g() { return 2; }
