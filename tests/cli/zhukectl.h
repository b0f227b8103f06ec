// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace zhuke::test {

// Runs the real program in a folder of its own, as an office's night job would.
class Zhukectl
{
public:
    struct Answer
    {
        int status = -1;
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    };

    Zhukectl() { writePassword(QStringLiteral("chushi-2026")); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
    }

    void writePassword(const QString &password) const
    {
        write(QStringLiteral("pw"), password.toUtf8() + '\n');
    }

    // With --db a.zhuke, --password-file pw and --json before the words given.
    [[nodiscard]] Answer run(const QStringList &words, const QString &user = {}) const
    {
        QStringList arguments{QStringLiteral("--db"),
                              path(QStringLiteral("a.zhuke")),
                              QStringLiteral("--password-file"),
                              path(QStringLiteral("pw")),
                              QStringLiteral("--json")};
        if (!user.isEmpty()) {
            arguments << QStringLiteral("--user") << user;
        }
        return runPlain(arguments + words);
    }

    [[nodiscard]] Answer runPlain(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"ZHUKE_DB", "ZHUKE_USER", "ZHUKE_PASSWORD_FILE"}) {
            environment.remove(QString::fromLatin1(variable));
        }
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(ZHUKECTL), arguments);
        constexpr int patience = 110'000;
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    // A new company whose administrator is "admin".
    [[nodiscard]] Answer init() const
    {
        return run({QStringLiteral("init"),
                    QStringLiteral("--company"),
                    QStringLiteral("示例"),
                    QStringLiteral("--admin"),
                    QStringLiteral("admin")});
    }

    [[nodiscard]] QString digest(const QString &user) const
    {
        return run({QStringLiteral("check"), QStringLiteral("--digest")}, user)
            .object()
            .value(QStringLiteral("digest"))
            .toString();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace zhuke::test
