// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/companyfile.h"
#include "cli/globaloptions.h"
#include "cli/output.h"

#include <QCommandLineParser>

namespace zhuke::cli {

// What every command works with: the options, the clock, the output, and the file when it asks for
// it.
class Context
{
public:
    Context(GlobalOptions options, Output &output);

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] Output &output() { return m_output; }
    [[nodiscard]] const domain::Clock &clock() const { return m_clock; }

    // The file of --db: Invalid "--db" when none is named.
    [[nodiscard]] domain::Result<app::CompanyFile *> file();
    // The same with --user signed in; Forbidden without a user or with a wrong password.
    [[nodiscard]] domain::Result<app::CompanyFile *> signedIn();
    // The same for a command that writes: --as-of is refused unless the file is a demo (decisions
    // 2).
    [[nodiscard]] domain::Result<app::CompanyFile *> signedInToWrite();

    // The first line of --password-file.
    [[nodiscard]] domain::Result<QString> password() const;

private:
    GlobalOptions m_options;
    Output &m_output;
    domain::SystemClock m_clock;
    std::unique_ptr<app::CompanyFile> m_file;
};

// A command's own words. `parse` prints what is wrong and answers false, after which the command
// ends WrongWords.
class Words
{
public:
    explicit Words(QStringList positional);

    Words &option(const QString &name, const QString &value);
    Words &flag(const QString &name);

    [[nodiscard]] bool parse(Output &output, const QStringList &arguments);
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const
    {
        return m_parser.values(option);
    }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString positional(qsizetype index) const
    {
        return m_parser.positionalArguments().value(index);
    }

private:
    QCommandLineParser m_parser;
    QStringList m_positional;
};

} // namespace zhuke::cli
