// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/background.h"
#include "presentation/start/frontdoor.h"

#include <atomic>

namespace zhuke::presentation {

// What can be done about a database file that cannot be read any more: the newest backup, or a copy
// of what can be read. Neither touches the file.
class DamageModel : public QObject
{
    Q_OBJECT
public:
    DamageModel(FrontDoor &door, QString path, QObject *parent = nullptr);
    ~DamageModel() override; // stops what is under way

    [[nodiscard]] const QString &path() const { return m_path; }
    // Known after `looked`.
    [[nodiscard]] const std::optional<application::FoundBackup> &backup() const { return m_backup; }
    // "2026-11-20 22:30"; empty without a backup.
    [[nodiscard]] QString backupTime() const;
    [[nodiscard]] QString nameForRestored() const;
    [[nodiscard]] QString nameForRescued() const;

    // Looks for the newest backup.
    void look();
    void rescue(const QString &target);
    void restore(const QString &login, const QString &password, const QString &target);
    void cancel();

signals:
    void looked();
    void progressed(int done, int all);
    void rescued(const zhuke::application::RescueReport &report, const QString &target);
    void restored(const QString &target);
    void failed(const zhuke::domain::Error &error); // also when it was cancelled

private:
    [[nodiscard]] application::Progress progress();

    FrontDoor &m_door;
    QString m_path;
    std::optional<application::FoundBackup> m_backup;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    Background m_background; // the last to come, the first to go: it waits for its work
};

} // namespace zhuke::presentation
