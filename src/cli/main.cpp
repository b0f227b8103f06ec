// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"
#include "cli/commands.h"

#include <QGuiApplication>

#include <csignal>

int main(int argc, char *argv[])
{
    // The night jobs have no display; a limit on file size is to be an error, not the end of the
    // program.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    zhuke::app::startLogging();
    std::signal(SIGXFSZ, SIG_IGN);
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zhuke"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHUKE_VERSION));

    using namespace zhuke::cli;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    Output output(arguments.contains(QStringLiteral("--json")));
    auto options = GlobalOptions::parse(arguments);
    if (!options) {
        return static_cast<int>(output.fail(options.error()));
    }
    Context context(std::move(*options), output);
    return static_cast<int>(runCommand(context));
}
