// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/start/damagemodel.h"

namespace zhuke::presentation {

using application::FoundBackup;
using application::RescueReport;
using domain::Result;
using namespace Qt::StringLiterals;

DamageModel::DamageModel(FrontDoor &door, QString path, QObject *parent)
    : QObject(parent)
    , m_door(door)
    , m_path(std::move(path))
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{}

DamageModel::~DamageModel()
{
    cancel();
}

QString DamageModel::backupTime() const
{
    return m_backup ? m_backup->utc.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString DamageModel::nameForRestored() const
{
    return m_door.freeNameBeside(m_path, tr("恢复"));
}

QString DamageModel::nameForRescued() const
{
    return m_door.freeNameBeside(m_path, tr("抢救"));
}

void DamageModel::look()
{
    m_background.run(
        this,
        [this] { return m_door.newestBackup(m_path); },
        [this](const std::optional<FoundBackup> &found) {
            m_backup = found;
            emit looked();
        });
}

void DamageModel::rescue(const QString &target)
{
    m_background.run(
        this,
        [this, request = application::RescueRequest{m_path, target}, progress = progress()] {
            return m_door.rescue(request, progress);
        },
        [this, target](const Result<RescueReport> &report) {
            if (report) {
                emit rescued(*report, target);
            } else {
                emit failed(report.error());
            }
        });
}

void DamageModel::restore(const QString &login, const QString &password, const QString &target)
{
    if (!m_backup) {
        return;
    }
    m_background.run(
        this,
        [this,
         request = application::RestoreRequest{m_backup->path, target, login, password},
         progress = progress()] {
            // tl::expected<void> cannot be handed on as a value.
            const Result<void> done = m_door.restore(request, progress);
            return done ? Result<QString>(request.target) : Result<QString>(domain::failure(done));
        },
        [this](const Result<QString> &done) {
            if (done) {
                emit restored(*done);
            } else {
                emit failed(done.error());
            }
        });
}

void DamageModel::cancel()
{
    m_cancelled->store(true);
}

// Each piece of work is stopped on its own.
application::Progress DamageModel::progress()
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    return [this, cancelled = m_cancelled](int done, int all) {
        QMetaObject::invokeMethod(
            this, [this, done, all] { emit progressed(done, all); }, Qt::QueuedConnection);
        return !cancelled->load();
    };
}

} // namespace zhuke::presentation
