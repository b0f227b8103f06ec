// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/globaloptions.h"

#include "cli/environment.h"
#include "domain/standards/datetext.h"

#include <QHash>

namespace zhuke::cli {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<domain::Error> wrongWords(const QString &option, const QString &value = {})
{
    return domain::failure(ErrorCode::Invalid, option, value, u"wrongWords"_s);
}

Result<QDate> readAsOf(const QString &text)
{
    if (text.isEmpty()) {
        return QDate();
    }
    const Result<QDate> date = domain::parseDate(text);
    return date ? date : wrongWords(u"--as-of"_s, text);
}

} // namespace

Result<GlobalOptions> GlobalOptions::parse(const QStringList &arguments)
{
    GlobalOptions options;
    QHash<QString, QString> values{{u"--db"_s, {}},
                                   {u"--user"_s, {}},
                                   {u"--password-file"_s, {}},
                                   {u"--as-of"_s, {}},
                                   {u"--lang"_s, {}}};
    for (auto word = arguments.begin(); word != arguments.end(); ++word) {
        const QString name = word->section(u'=', 0, 0);
        if (*word == u"--json") {
            options.json = true;
        } else if (!values.contains(name)) {
            options.rest.append(*word);
        } else if (word->contains(u'=')) {
            values[name] = word->section(u'=', 1);
        } else if (std::next(word) == arguments.end()) {
            return wrongWords(name);
        } else {
            values[name] = *++word;
        }
    }
    const Result<QDate> asOf = readAsOf(values.value(u"--as-of"_s));
    if (!asOf) {
        return domain::failure(asOf);
    }
    options.asOf = *asOf;
    options.language = values.value(u"--lang"_s);
    if (!options.language.isEmpty() && options.language != u"zh" && options.language != u"en") {
        return wrongWords(u"--lang"_s, options.language);
    }
    options.database = orEnvironment(values.value(u"--db"_s), "ZHUKE_DB");
    options.user = orEnvironment(values.value(u"--user"_s), "ZHUKE_USER");
    options.passwordFile = orEnvironment(values.value(u"--password-file"_s), "ZHUKE_PASSWORD_FILE");
    return options;
}

} // namespace zhuke::cli
