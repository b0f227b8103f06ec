// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/faultrun.h"

#include "app/composition/companyfile.h"
#include "application/client/clientverbs.h"
#include "fault/faultywork.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <gtest/gtest.h>

#include <cstdio>
#include <numeric>

namespace zhuke::test {

using namespace Qt::StringLiterals;

namespace {

const QString &companyPath()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(u"company.zhuke"_s);
        application::NewCompany request;
        request.company = u"示例建工集团有限公司"_s;
        request.admin = faultyLogin();
        request.password = faultyPassword();
        request.cost = application::KeyCost::Minimum;
        request.recoveryCost = application::KeyCost::Minimum;
        const domain::SystemClock clock(QDate(2026, 11, 23));
        const auto company = app::CompanyFile::create(made, clock, request).value();
        application::ClientVerbs clients(company->storage(), clock);
        for (int i = 0; i < clientsThere; ++i) {
            EXPECT_TRUE(clients.add(company->session(), [i](domain::ClientFile &client) {
                client.client.name = u"云汀置业有限公司(虚构)%1"_s.arg(i);
                return domain::Result<void>();
            }));
        }
        return made;
    }();
    return path;
}

// "write /tmp/x/run/a.zhuke-wal" is a write to the WAL.
QString placeOf(const QString &line, const QString &path)
{
    const QString call = line.section(u' ', 0, 0);
    const QString file = line.section(u' ', 1);
    if (file == path) {
        return call + u" database"_s;
    }
    if (file == QFileInfo(path).absolutePath()) {
        return call + u" folder"_s;
    }
    const QString name = QFileInfo(file).fileName();
    return call + u' ' + (name.endsWith(u".part"_s) ? u"part"_s : name.section(u'-', -1));
}

} // namespace

void copyCompany(const QString &path)
{
    EXPECT_TRUE(QFile::copy(companyPath(), path));
}

FaultBench::FaultBench(QString work)
    : m_work(std::move(work))
{
    const FaultRun whole = run(u"none"_s, 0);
    EXPECT_EQ(whole.exitCode, 0) << whole.refused.toStdString();
    QFile log(logPath());
    EXPECT_TRUE(log.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        m_places.push_back(placeOf(line, path()));
    }
}

void FaultBench::prepare()
{
    QDir(folder()).removeRecursively();
    QFile::remove(logPath());
    EXPECT_TRUE(QDir().mkpath(folder()));
    copyCompany(path());
    QFile ledger(ledgerIn(folder()));
    EXPECT_TRUE(ledger.open(QIODevice::WriteOnly));
    ledger.write(ledgerCutOff());
}

FaultRun FaultBench::run(const QString &how, int at)
{
    prepare();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(ZHUKE_FAULTY_IO));
    environment.insert(u"FAULTY_FOLDER"_s, folder());
    environment.insert(u"FAULTY_LOG"_s, logPath());
    environment.insert(u"FAULTY_HOW"_s, how);
    environment.insert(u"FAULTY_AT"_s, QString::number(at));
    QProcess driver;
    driver.setProcessEnvironment(environment);
    driver.start(QStringLiteral(ZHUKE_FAULTY_WORK), {path(), m_work});
    EXPECT_TRUE(driver.waitForFinished(60'000));
    FaultRun run;
    run.isKilled = driver.exitStatus() == QProcess::CrashExit;
    run.exitCode = driver.exitCode();
    const QStringList lines =
        QString::fromUtf8(driver.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u"done "_s)) {
            run.acknowledged.append(line.sliced(5));
        } else {
            run.refused = line;
        }
    }
    return run;
}

std::vector<int> FaultBench::pick(int rounds) const
{
    std::map<QString, std::vector<int>> calls;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        calls[m_places[i]].push_back(static_cast<int>(i) + 1);
    }
    std::vector<int> picked;
    for (const auto &[place, numbers] : calls) {
        const auto count = static_cast<int>(numbers.size());
        for (int round = 0; round < rounds; ++round) {
            const int index = count > rounds ? round * count / rounds : round % count;
            picked.push_back(numbers[static_cast<std::size_t>(index)]);
        }
    }
    return picked;
}

std::vector<int> FaultBench::every() const
{
    std::vector<int> all(m_places.size());
    std::iota(all.begin(), all.end(), 1);
    return all;
}

void FaultTable::count(const QString &place, qsizetype acknowledged, qsizetype found)
{
    Line &line = m_lines[place];
    ++line.rounds;
    line.acknowledged += acknowledged;
    line.found += found;
}

void FaultTable::print(const QString &title) const
{
    std::printf("%s\n%-20s %7s %13s %7s\n",
                title.toUtf8().constData(),
                "place",
                "rounds",
                "acknowledged",
                "found");
    for (const auto &[place, line] : m_lines) {
        std::printf("%-20s %7d %13lld %7lld\n",
                    place.toUtf8().constData(),
                    line.rounds,
                    static_cast<long long>(line.acknowledged),
                    static_cast<long long>(line.found));
    }
}

int FaultTable::rounds() const
{
    int all = 0;
    for (const auto &[place, line] : m_lines) {
        all += line.rounds;
    }
    return all;
}

int FaultTable::rounds(const QString &place) const
{
    const auto line = m_lines.find(place);
    return line == m_lines.end() ? 0 : line->second.rounds;
}

int roundsAsked()
{
    return qEnvironmentVariableIntValue("ZHUKE_FAULT_ROUNDS");
}

} // namespace zhuke::test
