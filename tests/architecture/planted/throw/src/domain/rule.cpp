// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// throw is only a word here: "throw"
void f() { throw 1; }
