// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/client/searchcolumns.h"

#include "domain/text/normalise.h"
#include "domain/text/pinyin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::NameKind;

namespace {

// Stands in no key, so that it is found in none.
const QString neverFound = u"\n"_s;

// Each key with a blank before it: the beginning of a key is found as " key".
QString joined(const QStringList &keys)
{
    return keys.isEmpty() ? QString() : u' ' + keys.join(u' ');
}

void bindKeys(Binds &binds, const QString &name, NameKind kind)
{
    binds.emplace_back("sort_key", domain::sortKey(name, kind));
    binds.emplace_back("initials", joined(domain::initialsKeys(name, kind)));
    binds.emplace_back("pinyin", joined(domain::pinyinKeys(name, kind)));
}

bool isKeyCharacter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

} // namespace

void bindSearchColumns(Binds &binds, const domain::Client &client)
{
    QStringList lines{client.name, client.number()};
    if (client.serial) {
        for (const domain::FormerNumber &former : client.formerNumbers) {
            domain::Client before;
            before.grade = former.grade;
            before.serial = client.serial;
            lines += before.number();
        }
    }
    binds.emplace_back("number", client.number());
    binds.emplace_back("name_key", domain::nameKey(client.name));
    binds.emplace_back("search_text", domain::normaliseForSearch(lines.join(u'\n')));
    bindKeys(binds, client.name, NameKind::Organisation);
}

void bindSearchColumns(Binds &binds, const domain::Person &person)
{
    binds.emplace_back("search_text", domain::normaliseForSearch(person.name));
    bindKeys(binds, person.name, NameKind::Person);
}

void bindSearchColumns(Binds &binds, const domain::Project &project)
{
    binds.emplace_back("name_key", domain::nameKey(project.name));
    binds.emplace_back("search_text", domain::normaliseForSearch(project.name));
}

NameQuery::NameQuery(const QString &asked)
    : text(domain::normaliseForSearch(asked.trimmed()))
    , initials(neverFound)
    , pinyin(neverFound)
{
    QString key = text;
    key.removeIf([](QChar c) { return c.isSpace() || c == u'\''; });
    if (!key.isEmpty() && std::ranges::all_of(key, isKeyCharacter)) {
        initials = key;
        pinyin = u' ' + key;
    }
}

QString nameCondition(QLatin1StringView alias)
{
    return u"(instr(%1.search_text, :text) > 0 OR instr(%1.initials, :initials) > 0 "
           "OR instr(%1.pinyin, :pinyin) > 0)"_s.arg(alias);
}

void bindName(Binds &binds, const NameQuery &query)
{
    binds.emplace_back("text", query.text);
    binds.emplace_back("initials", query.initials);
    binds.emplace_back("pinyin", query.pinyin);
}

} // namespace zhuke::persistence
