// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
const char *a = "SELECT * FROM client";
const char *b = "SELECT count(*) FROM client";
const char *c = "select c.* from client c";
