// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/seal.h"
#include <QSqlRecord>
#include <sqlite3.h>
#include <spdlog/spdlog.h>
#include "sql/row.h"
