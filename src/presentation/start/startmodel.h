// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/background.h"
#include "presentation/common/settings.h"
#include "presentation/start/frontdoor.h"

namespace zhuke::presentation {

// The way from the first window to a signed-in one.
class StartModel : public QObject
{
    Q_OBJECT
public:
    StartModel(FrontDoor &door, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] FrontDoor &door() { return m_door; }
    // Recent files that are still there.
    [[nodiscard]] QStringList recentFiles() const;
    [[nodiscard]] QString lastUser() const { return m_settings.lastUser(); }

    // Fault of one field of the form for a new database, as it stands; empty when it is right.
    [[nodiscard]] static QString
    fault(const QString &field, const QString &value, const QString &other = {});
    [[nodiscard]] static QString suggestedPath(const QString &company);

    void create(const NewDatabase &database);
    void choose(const QString &path);
    void makeDemo();
    void signIn(const QString &login, const QString &password);
    void signInToDemo(const DemoAccount &account);
    // With the recovery code in the place of a forgotten password; leads to `recoveryAllowed`.
    void checkCode(const QString &login, const QString &code);
    // After `passwordWanted` or `recoveryAllowed`; then signs in.
    void changePassword(const QString &password);
    void forgetPassword() { m_temporary.reset(); }

signals:
    void busyChanged(bool isBusy);
    void progressed(int done, int total);
    void created(const QString &recoveryCode);
    void chosen();
    void demoMade(const std::vector<zhuke::presentation::DemoAccount> &accounts);
    void passwordWanted(const QString &userName); // the one given was temporary
    void recoveryAllowed(const QString &userName);
    void admitted(const zhuke::presentation::Admission &admission);
    void failed(const zhuke::domain::Error &error);
    // In place of `failed`, where a rescue may help.
    void damaged(const QString &path, const zhuke::domain::Error &error);

private:
    template <class T, class Answered>
    void finish(const domain::Result<T> &result, Answered answered);
    void take(const Admission &admission, const Credentials &credentials);

    FrontDoor &m_door;
    Settings &m_settings;
    Background m_background;
    QString m_path;
    QString m_asked;                        // the file that was asked for last
    std::optional<Credentials> m_temporary; // until it is changed; or login and recovery code
    bool m_byCode = false;
};

} // namespace zhuke::presentation
