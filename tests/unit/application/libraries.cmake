# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Verbs are tested on the real storage (decisions 13), the import on real workbooks.
set(ZHUKE_application_TEST_LIBRARIES zhuke_exchange zhuke_persistence zhuke_security)
