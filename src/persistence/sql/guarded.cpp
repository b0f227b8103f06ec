// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/guarded.h"

#include "persistence/sql/dialect.h"

#include <spdlog/spdlog.h>

namespace zhuke::persistence {

using domain::ErrorCode;

namespace {

// A duplicate or a cancelled query is an answer, not a fault.
spdlog::level::level_enum levelOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Storage:
        return spdlog::level::err;
    case ErrorCode::Busy:
        return spdlog::level::warn;
    default:
        return spdlog::level::debug;
    }
}

} // namespace

domain::Error toError(const SqlError &refused)
{
    const Dialect::Refusal refusal = Dialect::refusalOf(refused.code());
    spdlog::log(levelOf(refusal.code),
                "storage refused: code {} rule {}",
                refused.code().toStdString(),
                refusal.rule.data());
    domain::Error error;
    error.code = refusal.code;
    error.rule = refusal.rule;
    error.detail = QString::fromUtf8(refused.what());
    if (!refused.statement().isEmpty()) {
        error.detail += u'\n' + refused.statement();
    }
    if (error.code == ErrorCode::Duplicate) {
        error.field = Dialect::duplicateField(refused.message());
    }
    return error;
}

} // namespace zhuke::persistence
