// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/account/passwordtries.h"

#include <algorithm>

namespace zhuke::application {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 forgottenAfter = qint64{24} * 60 * 60; // seconds

qint64 waitAfter(int wrong)
{
    qint64 wait = PasswordTries::firstWait.count();
    for (int i = PasswordTries::freeTries; i < wrong; ++i) {
        wait = std::min<qint64>(2 * wait, PasswordTries::longestWait.count());
    }
    return wait;
}

} // namespace

PasswordTries::PasswordTries(AccountStore &accounts,
                             const domain::Clock &clock,
                             const QString &userUid)
    : m_accounts(accounts)
    , m_clock(clock)
    , m_key(QString::fromUtf16(metakeys::wrongPasswords) + userUid)
{}

Result<void> PasswordTries::mayTry() const
{
    const Result<Count> count = read();
    if (!count) {
        return domain::failure(count);
    }
    if (count->wrong < freeTries) {
        return {};
    }
    const qint64 waited = count->last.secsTo(m_clock.utcNow());
    const qint64 left = waitAfter(count->wrong) - waited;
    // A clock that was set back must not shut the door for good.
    if (left <= 0 || waited < 0) {
        return {};
    }
    return domain::failure(
        ErrorCode::Forbidden, u"password"_s, QString::number(left), u"waitAfterWrongPasswords"_s);
}

void PasswordTries::countWrong()
{
    const Result<Count> count = read();
    if (count) {
        write({count->wrong + 1, m_clock.utcNow()});
    }
}

void PasswordTries::forget()
{
    const Result<Count> count = read();
    if (count && count->wrong > 0) {
        write({});
    }
}

// "4 2026-11-23T01:02:03Z"
Result<PasswordTries::Count> PasswordTries::read() const
{
    const auto kept = m_accounts.meta(m_key);
    if (!kept) {
        return domain::failure(kept);
    }
    const QString text = kept->value_or(QString());
    const Count count{text.section(u' ', 0, 0).toInt(),
                      QDateTime::fromString(text.section(u' ', 1), Qt::ISODate)};
    const bool isOld =
        !count.last.isValid() || count.last.secsTo(m_clock.utcNow()) > forgottenAfter;
    return isOld ? Count() : count;
}

void PasswordTries::write(const Count &count)
{
    const QString text = count.wrong == 0
                             ? u"0"_s
                             : u"%1 %2"_s.arg(count.wrong).arg(count.last.toString(Qt::ISODate));
    [[maybe_unused]] const auto done = m_accounts.setMeta(m_key, text);
}

} // namespace zhuke::application
