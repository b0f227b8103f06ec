// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/accountstore.h"
#include "domain/common/clock.h"

#include <chrono>

namespace zhuke::application {

// Slows down who guesses passwords: after three wrong ones in a row each further try has to wait,
// twice as long every time, five minutes at most; a day without a try forgets them. Counted for
// each user, and together for names that are nobody's, in the file itself, so that a new start of
// the program does not help. Who has a copy of the file is held up by the key derivation alone.
class PasswordTries
{
public:
    static constexpr int freeTries = 3;
    static constexpr std::chrono::seconds firstWait{5};
    static constexpr std::chrono::seconds longestWait{300};

    // The user's uid, empty for nobody's.
    PasswordTries(AccountStore &accounts, const domain::Clock &clock, const QString &userUid);

    // Forbidden waitAfterWrongPasswords, with the seconds that are left.
    [[nodiscard]] domain::Result<void> mayTry() const;

    // A file that cannot be written keeps no count, and can be signed in to all the same.
    void countWrong();
    void forget();

private:
    struct Count
    {
        int wrong = 0;
        QDateTime last;
    };

    [[nodiscard]] domain::Result<Count> read() const;
    void write(const Count &count);

    AccountStore &m_accounts;
    const domain::Clock &m_clock;
    QString m_key;
};

} // namespace zhuke::application
