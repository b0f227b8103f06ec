// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/start/startmodel.h"

#include "application/ports/sealing.h"
#include "presentation/common/errortext.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace zhuke::presentation {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

// A file that bears our name and is no database must have been one.
bool looksLikeOurs(const domain::Error &error, const QString &path)
{
    return error.rule == u"notADatabase" && path.endsWith(u".zhuke"_s);
}

} // namespace

StartModel::StartModel(FrontDoor &door, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_door(door)
    , m_settings(settings)
{}

QStringList StartModel::recentFiles() const
{
    QStringList files;
    for (const QString &path : m_settings.recentFiles()) {
        if (QFileInfo::exists(path)) {
            files.append(path);
        }
    }
    return files;
}

QString StartModel::fault(const QString &field, const QString &value, const QString &other)
{
    if (value.trimmed().isEmpty()) {
        return fieldErrorText({ErrorCode::Invalid, {}, {}, u"missing"_s, {}});
    }
    if (field == "password"_L1) {
        const Result<void> checked = application::checkPassword(value);
        return checked ? QString() : fieldErrorText(checked.error());
    }
    if (field == "repeat"_L1 && value != other) {
        return fieldErrorText({ErrorCode::Invalid, {}, {}, u"passwordsDiffer"_s, {}});
    }
    if (field == "path"_L1 && QFileInfo::exists(value)) {
        return fieldErrorText({ErrorCode::Invalid, {}, {}, u"fileExists"_s, {}});
    }
    return {};
}

QString StartModel::suggestedPath(const QString &company)
{
    QString name = company.trimmed();
    name.remove(u'/');
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return u"%1/%2.zhuke"_s.arg(folder, name.isEmpty() ? tr("大客户管理") : name);
}

template <class T, class Answered>
void StartModel::finish(const Result<T> &result, Answered answered)
{
    emit busyChanged(false);
    if (result) {
        answered(*result);
    } else {
        if (isDamage(result.error()) || looksLikeOurs(result.error(), m_asked)) {
            emit damaged(m_asked, result.error());
        } else {
            emit failed(result.error());
        }
    }
}

void StartModel::create(const NewDatabase &database)
{
    emit busyChanged(true);
    m_background.run(
        this,
        [this, database] { return m_door.create(database); },
        [this, database](const Result<QString> &code) {
            finish(code, [&](const QString &recoveryCode) {
                m_path = database.path;
                m_asked = m_path;
                m_settings.setLastUser(database.administrator);
                m_settings.addRecentFile(m_path);
                emit created(recoveryCode);
            });
        });
}

void StartModel::choose(const QString &path)
{
    m_asked = path;
    emit busyChanged(true);
    m_background.run(
        this,
        [this, path] {
            // tl::expected<void> cannot be handed on as a value.
            const Result<void> checked = m_door.check(path);
            return checked ? Result<QString>(path) : Result<QString>(domain::failure(checked));
        },
        [this](const Result<QString> &checked) {
            finish(checked, [this](const QString &file) {
                m_path = file;
                m_settings.addRecentFile(file);
                emit chosen();
            });
        });
}

void StartModel::makeDemo()
{
    emit busyChanged(true);
    const auto progress = [this](int done, int total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
    };
    m_background.run(
        this,
        [this, progress] { return m_door.makeDemo(progress); },
        [this](const Result<std::vector<DemoAccount>> &accounts) {
            finish(accounts, [this](const std::vector<DemoAccount> &made) {
                m_path = m_door.demoPath();
                m_settings.addRecentFile(m_path);
                emit demoMade(made);
            });
        });
}

void StartModel::signIn(const QString &login, const QString &password)
{
    m_asked = m_path;
    emit busyChanged(true);
    m_background.run(
        this,
        [this, path = m_path, login, password] { return m_door.signIn(path, login, password); },
        [this,
         credentials = Credentials{m_path, login, password}](const Result<Admission> &admission) {
            finish(admission, [&](const Admission &open) { take(open, credentials); });
        });
}

void StartModel::take(const Admission &admission, const Credentials &credentials)
{
    m_settings.setLastUser(credentials.login);
    if (admission.mustChangePassword) {
        m_temporary = credentials;
        m_byCode = false;
        emit passwordWanted(admission.session.userName);
    } else {
        m_temporary.reset();
        emit admitted(admission);
    }
}

void StartModel::checkCode(const QString &login, const QString &code)
{
    emit busyChanged(true);
    const Credentials byCode{m_path, login, code};
    m_background.run(
        this,
        [this, byCode] { return m_door.checkCode(byCode); },
        [this, byCode](const Result<QString> &name) {
            finish(name, [&](const QString &userName) {
                m_temporary = byCode;
                m_byCode = true;
                emit recoveryAllowed(userName);
            });
        });
}

void StartModel::changePassword(const QString &password)
{
    if (!m_temporary) {
        return;
    }
    emit busyChanged(true);
    m_background.run(
        this,
        [this, old = *m_temporary, byCode = m_byCode, password] {
            const Result<void> changed =
                byCode ? m_door.recover(old, password) : m_door.changePassword(old, password);
            // Signing in anew proves that the new password is the one that opens.
            return changed ? m_door.signIn(old.path, old.login, password)
                           : Result<Admission>(domain::failure(changed));
        },
        [this, credentials = Credentials{m_temporary->path, m_temporary->login, password}](
            const Result<Admission> &admission) {
            finish(admission, [&](const Admission &open) { take(open, credentials); });
        });
}

void StartModel::signInToDemo(const DemoAccount &account)
{
    signIn(account.login, account.password);
}

} // namespace zhuke::presentation
