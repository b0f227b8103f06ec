// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/clock.h"
#include "persistence/databasefile.h"
#include "security/sodiumkeystore.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <type_traits>

namespace zhuke::test {

// When tests take place: today is 2026-11-23.
[[nodiscard]] inline QDate today()
{
    return {2026, 11, 23};
}

[[nodiscard]] inline QDateTime now()
{
    return {today(), QTime(2, 30), Qt::UTC};
}

class FixedClock : public domain::Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return now(); }
    [[nodiscard]] QDate today() const override { return test::today(); }
};

// The data key of every database of one test program.
[[nodiscard]] inline const application::Keyring &testKeyring()
{
    static const std::unique_ptr<application::Keyring> keyring =
        security::SodiumKeyStore().create().value();
    return *keyring;
}

// A database with today's schema, unlocked, in a folder of its own: a copy of one that is migrated
// once per test program (decisions 13). Nothing is in it.
class TestDatabase
{
public:
    TestDatabase()
    {
        QFile::copy(templatePath(), path());
        m_file = another();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.zhuke")); }
    [[nodiscard]] persistence::DatabaseFile &file() { return *m_file; }
    [[nodiscard]] domain::Storage &storage() { return m_file->storage(); }
    [[nodiscard]] persistence::Database &connection() { return m_file->connection(); }

    // A further connection to the same file, unlocked too.
    [[nodiscard]] std::unique_ptr<persistence::DatabaseFile> another() const
    {
        auto file = persistence::DatabaseFile::open(
                        path(), persistence::DatabaseFile::Upgrade::Refuse, now())
                        .value();
        file->unlock(testKeyring());
        return file;
    }

    // Runs work that is expected to succeed, and answers what it returns.
    template <class Work>
    auto write(Work work)
    {
        using Value = typename std::invoke_result_t<Work, domain::Repositories &>::value_type;
        if constexpr (std::is_void_v<Value>) {
            expectDone(storage().transaction(work));
        } else {
            std::optional<Value> kept;
            expectDone(storage().transaction([&](domain::Repositories &repositories) {
                auto result = work(repositories);
                if (!result) {
                    return domain::Result<void>(domain::failure(result));
                }
                kept.emplace(*std::move(result));
                return domain::Result<void>();
            }));
            return *std::move(kept);
        }
    }

private:
    static void expectDone(const domain::Result<void> &done)
    {
        if (!done) {
            qFatal("%s %s %s",
                   qPrintable(done.error().field),
                   qPrintable(done.error().rule),
                   qPrintable(done.error().detail));
        }
    }

    static QString templatePath()
    {
        static const QTemporaryDir folder;
        static const QString path = [] {
            QString made = folder.filePath(QStringLiteral("template.zhuke"));
            (void)persistence::DatabaseFile::create(made, now()).value();
            return made;
        }();
        return path;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<persistence::DatabaseFile> m_file;
};

} // namespace zhuke::test
