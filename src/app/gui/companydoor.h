// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/clock.h"
#include "presentation/start/frontdoor.h"

namespace zhuke::app {

// The way in: makes, checks and opens company files.
class CompanyDoor : public presentation::FrontDoor
{
public:
    explicit CompanyDoor(const domain::Clock &clock)
        : m_clock(clock)
    {}

    [[nodiscard]] domain::Result<QString>
    create(const presentation::NewDatabase &database) override;
    [[nodiscard]] domain::Result<void> check(const QString &path) override;
    [[nodiscard]] domain::Result<presentation::Admission>
    signIn(const QString &path, const QString &login, const QString &password) override;
    [[nodiscard]] domain::Result<void> changePassword(const presentation::Credentials &old,
                                                      const QString &password) override;
    [[nodiscard]] domain::Result<QString>
    checkCode(const presentation::Credentials &byCode) override;
    [[nodiscard]] domain::Result<void> recover(const presentation::Credentials &byCode,
                                               const QString &password) override;
    [[nodiscard]] std::optional<application::FoundBackup>
    newestBackup(const QString &damaged) override;
    [[nodiscard]] domain::Result<application::RescueReport>
    rescue(const application::RescueRequest &request,
           const application::Progress &progress) override;
    [[nodiscard]] domain::Result<void> restore(const application::RestoreRequest &request,
                                               const application::Progress &progress) override;
    [[nodiscard]] QString freeNameBeside(const QString &path, const QString &word) const override;
    [[nodiscard]] QString demoPath() const override;
    [[nodiscard]] domain::Result<std::vector<presentation::DemoAccount>>
    makeDemo(const Progress &progress) override;

private:
    const domain::Clock &m_clock;
};

} // namespace zhuke::app
