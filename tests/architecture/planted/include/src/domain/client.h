// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "application/session.h"
#include "persistence/sql/database.h"
#include <QtSql/QSqlRecord>
#include <QSqlRecord>
#include <QColor>
#include <QString>
#include "domain/common/money.h"
