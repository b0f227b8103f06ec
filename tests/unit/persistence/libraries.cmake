# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sealed columns are tested with real keys.
set(ZHUKE_persistence_TEST_LIBRARIES zhuke_security Qt6::Sql)
