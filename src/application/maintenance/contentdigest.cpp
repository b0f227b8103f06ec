// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/maintenance/contentdigest.h"

#include "application/client/clientjson.h"
#include "application/json/fieldjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace zhuke::application {

using domain::Result;
using namespace Qt::StringLiterals;

namespace {

// What depends on the row, the day or the reader, and not on the content.
const QSet<QString> &leftOut()
{
    static const QSet<QString> keys{
        u"id"_s,
        u"uid"_s,
        u"hidden"_s,
        u"followOn"_s,
        u"followOnFen"_s,
        u"nextVisit"_s,
        u"lastVisit"_s,
        u"lastContact"_s,
        u"completeness"_s,
    };
    return keys;
}

QByteArray canonical(const QJsonValue &value);

// Lists are sets here: the order in which rows were stored is not content.
QByteArray canonicalArray(const QJsonArray &array)
{
    std::vector<QByteArray> elements;
    for (const auto &element : array) {
        elements.push_back(canonical(element));
    }
    std::ranges::sort(elements);
    QByteArray text("[");
    for (const QByteArray &element : elements) {
        text.append(element).append(',');
    }
    return text.append(']');
}

QByteArray canonical(const QJsonValue &value)
{
    if (value.isArray()) {
        return canonicalArray(value.toArray());
    }
    if (!value.isObject()) {
        return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    }
    const QJsonObject object = value.toObject();
    QByteArray text("{");
    for (auto entry = object.begin(); entry != object.end();
         ++entry) { // by key: QJsonObject keeps them sorted
        if (!leftOut().contains(entry.key())) {
            text.append(entry.key().toUtf8())
                .append(':')
                .append(canonical(entry.value()))
                .append(',');
        }
    }
    return text.append('}');
}

Result<std::vector<QByteArray>> organisationRows(const domain::OrganisationQueries &organisation)
{
    const auto units = organisation.units();
    if (!units) {
        return domain::failure(units);
    }
    const auto users = organisation.users();
    if (!users) {
        return domain::failure(users);
    }
    std::vector<QByteArray> rows;
    for (const domain::Unit &unit : *units) {
        QJsonObject json = toJson(unit);
        json.insert(u"regions"_s, QJsonArray::fromStringList(unit.regions));
        rows.push_back("unit" + canonical(json));
    }
    for (const domain::User &user : *users) {
        QJsonObject json = toJson(user);
        const auto unit = std::ranges::find(*units, user.unit, &domain::Unit::id);
        json.insert(u"unit"_s, user.unit && unit != units->end() ? unit->name : QString());
        rows.push_back("user" + canonical(json));
    }
    return rows;
}

// What the office has set, whoever and whenever; a setting taken back is one never made.
Result<void> addSettings(std::vector<QByteArray> &rows, const domain::SettingQueries &queries)
{
    const QDate anyDay(9999, 12, 31);
    const auto settings = queries.settings(anyDay);
    if (!settings) {
        return domain::failure(settings);
    }
    const auto forms = queries.forms(anyDay);
    if (!forms) {
        return domain::failure(forms);
    }
    for (const domain::Setting &setting : *settings) {
        if (!setting.value.isEmpty()) {
            rows.push_back("setting" + setting.key.toUtf8() + '=' + setting.value.toUtf8());
        }
    }
    for (const domain::FormVersion &form : *forms) {
        if (!form.isProgramsOwn()) {
            rows.push_back("form" + form.form.toUtf8() + '=' + form.definition);
        }
    }
    return {};
}

} // namespace

Result<QByteArray> contentDigest(const domain::Queries &queries)
{
    const domain::AccessScope everything = domain::AccessScope::everything();
    auto rows = organisationRows(queries.organisation);
    if (!rows) {
        return domain::failure(rows);
    }
    const auto ids = queries.clients.ids(everything, {}, {});
    if (!ids) {
        return domain::failure(ids);
    }
    for (const domain::ClientId id : *ids) {
        const auto file = queries.clients.file(everything, id);
        if (!file) {
            return domain::failure(file);
        }
        // The day only moves what is left out.
        rows->push_back("client" + canonical(toJson(*file, ShownAs{QDate(2000, 1, 1)})));
    }
    if (const Result<void> done = addSettings(*rows, queries.settings); !done) {
        return domain::failure(done);
    }
    std::ranges::sort(*rows);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &row : *rows) {
        hash.addData(row);
        hash.addData("\n");
    }
    return hash.result();
}

} // namespace zhuke::application
