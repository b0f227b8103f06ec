// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include <QFile>

namespace zhuke::cli {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

Context::Context(GlobalOptions options, Output &output)
    : m_options(std::move(options))
    , m_output(output)
    , m_clock(m_options.asOf)
{}

Result<app::CompanyFile *> Context::file()
{
    if (!m_file) {
        if (m_options.database.isEmpty()) {
            return domain::failure(ErrorCode::Invalid, u"--db"_s, {}, u"wrongWords"_s);
        }
        auto opened = app::CompanyFile::open(m_options.database, m_clock);
        if (!opened) {
            return domain::failure(opened);
        }
        m_file = std::move(*opened);
    }
    return m_file.get();
}

Result<QString> Context::password() const
{
    if (m_options.passwordFile.isEmpty()) {
        return domain::failure(ErrorCode::Forbidden, u"--password-file"_s, {}, u"signInNeeded"_s);
    }
    QFile file(m_options.passwordFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return domain::failure(ErrorCode::Storage,
                               u"--password-file"_s,
                               m_options.passwordFile,
                               u"unreadableFile"_s,
                               file.errorString());
    }
    return QString::fromUtf8(file.readLine()).remove(u'\n').remove(u'\r');
}

Result<app::CompanyFile *> Context::signedIn()
{
    const Result<app::CompanyFile *> opened = file();
    if (!opened || (*opened)->isSignedIn()) {
        return opened;
    }
    if (m_options.user.isEmpty()) {
        return domain::failure(ErrorCode::Forbidden, u"--user"_s, {}, u"signInNeeded"_s);
    }
    const Result<QString> secret = password();
    if (!secret) {
        return domain::failure(secret);
    }
    if (const Result<void> done = (*opened)->signIn(clock(), m_options.user, *secret); !done) {
        return domain::failure(done);
    }
    return opened;
}

Result<app::CompanyFile *> Context::signedInToWrite()
{
    const Result<app::CompanyFile *> opened = signedIn();
    if (opened && m_options.asOf.isValid() && !(*opened)->isDemo()) {
        return domain::failure(ErrorCode::Blocked,
                               u"--as-of"_s,
                               m_options.asOf.toString(Qt::ISODate),
                               u"asOfOnlyInDemo"_s);
    }
    return opened;
}

Words::Words(QStringList positional)
    : m_positional(std::move(positional))
{
    for (const QString &name : m_positional) {
        m_parser.addPositionalArgument(name, {});
    }
}

Words &Words::option(const QString &name, const QString &value)
{
    m_parser.addOption({name, {}, value});
    return *this;
}

Words &Words::flag(const QString &name)
{
    m_parser.addOption(QCommandLineOption(name));
    return *this;
}

bool Words::parse(Output &output, const QStringList &arguments)
{
    // The parser takes the first word for the program's name.
    const bool isParsed = m_parser.parse(QStringList{u"zhukectl"_s} + arguments);
    if (isParsed && m_parser.positionalArguments().size() == m_positional.size()) {
        return true;
    }
    QString problem = m_parser.errorText();
    if (isParsed) {
        problem = m_positional.isEmpty() ? arguments.join(u' ')
                                         : u"<%1>"_s.arg(m_positional.join(u"> <"_s));
    }
    output.fail({ErrorCode::Invalid, u"arguments"_s, problem, u"wrongWords"_s, {}});
    return false;
}

} // namespace zhuke::cli
