// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/printing/pdf/pdftools.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace zhuke::test {

ToolResult runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(90'000)) {
        return {-1, process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAll()};
}

ToolResult runPreflight(const QString &pdf)
{
    QStringList jars;
    for (const QString &jar : {u"preflight"_s,
                               u"pdfbox2"_s,
                               u"fontbox2"_s,
                               u"xmpbox"_s,
                               u"commons-logging"_s,
                               u"javax.activation"_s,
                               u"jaxb-api"_s}) {
        jars.append(u"/usr/share/java/%1.jar"_s.arg(jar));
    }
    return runTool(
        u"java"_s,
        {u"-cp"_s, jars.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s, pdf});
}

} // namespace zhuke::test
