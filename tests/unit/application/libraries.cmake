# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(ZHUKE_application_TEST_LIBRARIES zhuke_exchange zhuke_persistence zhuke_security)
