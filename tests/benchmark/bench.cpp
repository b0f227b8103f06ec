// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/bench.h"

#include <QFileInfo>

namespace zhuke::benchmark {

using namespace Qt::StringLiterals;

Bench::Bench(const QString &largePath, const QString &smallPath)
    : m_largePath(largePath)
    , m_twinPath(smallPath)
    , m_folder(QFileInfo(largePath).absolutePath() + u"/bench-XXXXXX"_s)
    , m_large(open(largePath))
    , m_twin(open(smallPath))
{}

QString Bench::fresh(const QString &ending)
{
    return m_folder.filePath(u"%1.%2"_s.arg(++m_files).arg(ending));
}

std::unique_ptr<app::CompanyFile> Bench::open(const QString &path) const
{
    auto file = must(app::CompanyFile::open(path, m_clock));
    if (const auto done = file->signIn(m_clock, u"jingying1"_s, application::demoPassword());
        !done) {
        qFatal("%s", qPrintable(done.error().rule));
    }
    return file;
}

} // namespace zhuke::benchmark
