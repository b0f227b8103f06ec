// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QDir>
#include <QString>

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace zhuke::app {

using namespace Qt::StringLiterals;

namespace {

QString logFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + u"/.local/state"_s : state) + u"/zhuke"_s;
}

std::shared_ptr<spdlog::logger> makeLogger()
{
    constexpr std::size_t bytes = 1024UL * 1024UL;
    constexpr std::size_t files = 5;
    const QString folder = logFolder();
    try {
        if (QDir().mkpath(folder)) {
            return std::make_shared<spdlog::logger>(
                "zhuke",
                std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                    QFile::encodeName(folder + u"/zhuke.log"_s).toStdString(), bytes, files - 1));
        }
    } catch (const spdlog::spdlog_ex &) {
        // A full or read-only home must not keep anybody from the data.
    }
    return std::make_shared<spdlog::logger>("zhuke",
                                            std::make_shared<spdlog::sinks::null_sink_mt>());
}

void takeQtMessage(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    const std::string text = message.toStdString();
    switch (type) {
    case QtDebugMsg:
        spdlog::debug("{}", text);
        break;
    case QtInfoMsg:
        spdlog::info("{}", text);
        break;
    case QtWarningMsg:
        spdlog::warn("{}", text);
        break;
    case QtCriticalMsg:
    case QtFatalMsg:
        spdlog::error("{}", text);
        break;
    }
}

} // namespace

void startLogging()
{
    const auto logger = makeLogger();
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(takeQtMessage);
}

} // namespace zhuke::app
