// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace zhuke::domain {

// Why something of the world refused; the words for a person are made in
// presentation/common/errortext.
enum class ErrorCode {
    Invalid,   // a value breaks its own rule
    NotFound,  // not there, or not in the caller's scope
    Duplicate, // something with the same identity is there already
    Conflict,  // someone else changed it first
    Forbidden, // this user may not
    Blocked,   // a rule of the regulations stands against it
    Busy,      // the file is in use longer than we may wait
    Cancelled, // the user stopped it
    Storage    // the disk, the file or the database refused
};

struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString field;  // English field name (docs/fields.md), or empty
    QString value;  // what was given, as given
    QString rule;   // rule ID or a short code of the rule that was broken
    QString detail; // for the log and the fold-out, never shown raw

    friend bool operator==(const Error &, const Error &) = default;
};

// A value or the reason why there is none. tl::expected itself may be ignored silently; this may
// not.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    // A chain of and_then or map ends in a tl::expected, which is to be returned as it is.
    // NOLINTNEXTLINE(google-explicit-constructor): see above
    Result(tl::expected<T, Error> other)
        : tl::expected<T, Error>(std::move(other))
    {}
};

[[nodiscard]] inline tl::unexpected<Error> failure(
    ErrorCode code, QString field = {}, QString value = {}, QString rule = {}, QString detail = {})
{
    return tl::unexpected<Error>(
        Error{code, std::move(field), std::move(value), std::move(rule), std::move(detail)});
}

// Hands the error of one result on as the error of another.
template <class T>
[[nodiscard]] tl::unexpected<Error> failure(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace zhuke::domain
