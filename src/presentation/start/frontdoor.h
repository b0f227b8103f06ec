// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/backupverbs.h"
#include "application/backup/rescue.h"
#include "presentation/common/desk.h"

#include <functional>
#include <vector>

namespace zhuke::presentation {

struct NewDatabase
{
    QString path;
    QString company;
    QString administrator;
    QString password;
};

// One of the demo company's people, to be signed in as with one click.
struct DemoAccount
{
    QString login;
    QString password;
    QString name;
    QString roles; // labels of the domain, joined by 、
    QString unit;
};

struct Credentials
{
    QString path;
    QString login;
    QString password;
};

// A database that somebody has signed in to.
struct Admission
{
    QString path;
    QString company;
    application::Session session;
    DeskFactory desks;
    bool mustChangePassword = false; // nothing else is to be done before
};

// What is done before anybody has signed in. The calls take their time and may come from any one
// thread.
class FrontDoor
{
public:
    using Progress = std::function<void(int done, int total)>;

    virtual ~FrontDoor() = default;
    FrontDoor() = default;
    FrontDoor(const FrontDoor &) = delete;
    FrontDoor &operator=(const FrontDoor &) = delete;

    // Answers the recovery code, which is shown once.
    [[nodiscard]] virtual domain::Result<QString> create(const NewDatabase &database) = 0;
    // Is this a database of ours that can be opened here?
    [[nodiscard]] virtual domain::Result<void> check(const QString &path) = 0;
    [[nodiscard]] virtual domain::Result<Admission>
    signIn(const QString &path, const QString &login, const QString &password) = 0;

    // In place of a temporary password; Invalid with rule "passwordTooShort", or "samePassword" for
    // the temporary one itself.
    [[nodiscard]] virtual domain::Result<void> changePassword(const Credentials &old,
                                                              const QString &password) = 0;

    // For a forgotten password, with the recovery code in the place of it: the name of the user,
    // and the new password. Invalid recoveryCodeMistyped, Forbidden wrongRecoveryCode, NotFound
    // login.
    [[nodiscard]] virtual domain::Result<QString> checkCode(const Credentials &byCode) = 0;
    [[nodiscard]] virtual domain::Result<void> recover(const Credentials &byCode,
                                                       const QString &password) = 0;

    // For a damaged file, none of which is written to it (application/backup/rescue.h).
    [[nodiscard]] virtual std::optional<application::FoundBackup>
    newestBackup(const QString &damaged) = 0;
    [[nodiscard]] virtual domain::Result<application::RescueReport>
    rescue(const application::RescueRequest &request, const application::Progress &progress) = 0;
    [[nodiscard]] virtual domain::Result<void> restore(const application::RestoreRequest &request,
                                                       const application::Progress &progress) = 0;
    // A name for a new file beside another, with a word and today's date in it.
    [[nodiscard]] virtual QString freeNameBeside(const QString &path,
                                                 const QString &word) const = 0;

    [[nodiscard]] virtual QString demoPath() const = 0;
    // A fresh demo company at demoPath, in place of one that may be there.
    [[nodiscard]] virtual domain::Result<std::vector<DemoAccount>>
    makeDemo(const Progress &progress) = 0;
};

} // namespace zhuke::presentation
