// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/driver.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace zhuke::test {

using namespace Qt::StringLiterals;

Said saidIn(const QByteArray &output)
{
    Said said;
    const QStringList lines = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u"done "_s)) {
            said.done.append(line.sliced(5));
        } else if (line.startsWith(u"refused "_s)) {
            said.code = static_cast<domain::ErrorCode>(line.section(u' ', 1, 1).toInt());
            said.rule = line.section(u' ', 2);
        } else if (said.first.isEmpty()) { // what follows is the log
            said.first = line;
        }
    }
    return said;
}

Said saidBy(const QStringList &arguments)
{
    constexpr int patienceMs = 60'000;
    QProcess driver;
    driver.start(QStringLiteral(ZHUKE_FAULTY_WORK), arguments);
    EXPECT_TRUE(driver.waitForFinished(patienceMs));
    EXPECT_EQ(driver.exitStatus(), QProcess::NormalExit);
    const Said said = saidIn(driver.readAllStandardOutput());
    EXPECT_EQ(driver.exitCode(), said.rule.isEmpty() ? 0 : 1)
        << driver.readAllStandardError().toStdString();
    return said;
}

} // namespace zhuke::test
