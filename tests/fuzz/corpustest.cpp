// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace zhuke::fuzz {

void PrintTo(const Target &target, std::ostream *stream)
{
    *stream << target.name;
}

using namespace Qt::StringLiterals;

namespace {

class Corpus : public testing::TestWithParam<Target>
{};

} // namespace

// Every input that ever broke something, and what the fuzzers grew from, read once more.
TEST_P(Corpus, isReadWithoutAContradiction)
{
    const QDir folder(QStringLiteral(ZHUKE_SOURCE_DIR "/tests/fuzz/corpus/")
                      + QLatin1StringView(GetParam().name));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    ASSERT_FALSE(names.isEmpty());
    for (const QString &name : names) {
        SCOPED_TRACE(name.toStdString());
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        GetParam().run(file.readAll());
    }
}

INSTANTIATE_TEST_SUITE_P(Targets,
                         Corpus,
                         testing::ValuesIn(targets().begin(), targets().end()),
                         [](const testing::TestParamInfo<Target> &each) {
                             return std::string(each.param.name);
                         });

} // namespace zhuke::fuzz
