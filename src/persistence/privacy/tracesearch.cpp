// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/privacy/tracesearch.h"

#include "domain/privacy/revealverbs.h"
#include "persistence/visit/visitindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErasedText;
using domain::Erasure;
using domain::Mention;

namespace {

// Texts that people write: `x` is the row of the aggregate, `t` the one that holds the columns.
struct Place
{
    const char *kind;
    const char *from;
    const char *date;
    const char *columns; // with a blank between two

    [[nodiscard]] QLatin1StringView client() const
    {
        return qstrcmp(kind, "client") == 0 ? "x.id"_L1 : "x.client_id"_L1;
    }
    [[nodiscard]] QByteArrayList columnList() const { return QByteArray(columns).split(' '); }
};

constexpr std::array places{
    Place{"visit", "visit x", "x.date", "x.place x.content x.client_opinion x.reply x.findings"},
    Place{"visit",
          "visit_participant t JOIN visit x ON x.id = t.visit_id",
          "x.date",
          "t.name t.post"},
    Place{"visit", "promise t JOIN visit x ON x.id = t.visit_id", "x.date", "t.what t.who"},
    Place{"record", "record x", "x.date", "x.summary x.attachment_no"},
    Place{"dossier", "dossier x", "x.filed_on", "x.summary1 x.summary2 x.summary3 x.summary4"},
    Place{"dossier",
          "plan_line t JOIN dossier x ON x.id = t.dossier_id",
          "x.filed_on",
          "t.planned_for t.target t.purpose t.owner"},
    Place{"project",
          "project x",
          "NULL",
          "x.name x.place x.our_manager x.progress x.settlement x.payment_state x.competitors "
          "x.winner"},
    Place{"project", "follow_up t JOIN project x ON x.id = t.project_id", "NULL", "t.state t.note"},
    Place{"project", "contract t JOIN project x ON x.id = t.project_id", "NULL", "t.name"},
    Place{"project",
          "supplement t JOIN contract c ON c.id = t.contract_id JOIN project x "
          "ON x.id = c.project_id",
          "NULL",
          "t.note"},
    Place{"project",
          "receipt t JOIN contract c ON c.id = t.contract_id JOIN project x ON x.id = c.project_id",
          "NULL",
          "t.note"},
    Place{"person", "person x", "NULL", "x.resume x.habits x.source"},
    // The same person entered twice; one who lives on under the name is somebody else.
    Place{"person",
          "person t JOIN person x ON x.id = t.id AND x.deleted_at IS NOT NULL",
          "NULL",
          "t.name"},
    Place{"client",
          "client x",
          "NULL",
          "x.scale_note x.assets_note x.products x.reputation x.payment_note x.liaison x.leader "
          "x.remark"},
    Place{"client",
          "credit_sheet t JOIN client x ON x.id = t.client_id",
          "t.assessed_on",
          "t.performance_note t.payment_record_note t.contract_form_note t.bid_method_note "
          "t.contract_habit t.dev_ability_note t.pay_ability_note t.other_contractors t.analysis"},
    Place{"attachment", "attachment x", "NULL", "x.file_name x.kind"},
    Place{"attachment",
          "attachment_chunk t JOIN attachment x ON x.id = t.attachment_id",
          "NULL",
          "t.content"},
};

// Bytes are looked through as bytes.
QString holds(const QByteArray &column, const QString &name)
{
    const bool isBytes = column.endsWith("content") && column.startsWith("t.");
    return (isBytes ? u"instr(%1, CAST(:%2 AS BLOB)) > 0"_s : u"instr(%1, :%2) > 0"_s)
        .arg(QLatin1StringView(column), name);
}

std::vector<Mention>
mentionsOf(Database &database, const QString &clientUid, const ErasedText &erased)
{
    std::vector<Mention> mentions;
    for (const Place &place : places) {
        const QByteArrayList columns = place.columnList();
        for (const QByteArray &column : columns) {
            const QString sql = u"SELECT x.uid AS uid, %1 AS date FROM %2 "
                                "WHERE %3 = (SELECT id FROM client WHERE uid = :client) "
                                "AND %4"_s.arg(QLatin1StringView(place.date),
                                               QLatin1StringView(place.from),
                                               place.client(),
                                               holds(column, u"text"_s));
            const auto found = database.list(
                sql, {{"client", clientUid}, {"text", erased.text}}, [&](const Row &row) {
                    return Mention{QString::fromLatin1(place.kind),
                                   row.text("uid"),
                                   row.date("date"),
                                   QString::fromLatin1(column.mid(2))};
                });
            mentions.insert(mentions.end(), found.begin(), found.end());
        }
    }
    return mentions;
}

// Every column of every table that holds text, but those that are made from others.
QHash<QString, QByteArrayList> textColumns(Database &database)
{
    static const QSet<QString> made{
        u"search_text"_s, u"name_key"_s, u"initials"_s, u"pinyin"_s, u"number"_s, u"uid"_s};
    QHash<QString, QByteArrayList> columns{{u"attachment_chunk"_s, {"t.content"}}};
    for (const Row &row : database.query(uR"(SELECT m.name AS "table", c.name AS "column"
                 FROM sqlite_master m JOIN pragma_table_info(m.name) c
                 WHERE m.type = 'table' AND c.type = 'TEXT'
                 AND m.name NOT LIKE 'visit\_terms%' ESCAPE '\')"_s)) {
        if (!made.contains(row.text("column"))) {
            columns[row.text("table")].append("t." + row.text("column").toLatin1());
        }
    }
    return columns;
}

QByteArray nameOf(std::size_t text)
{
    return "text" + QByteArray::number(static_cast<qulonglong>(text));
}

// "coalesce(sum((instr(t.name, :text0) > 0) + …), 0) AS text0"
QString countOf(const QByteArrayList &columns, const QByteArray &text)
{
    QStringList each;
    for (const QByteArray &column : columns) {
        each.append(u"coalesce(%1, 0)"_s.arg(holds(column, QString::fromLatin1(text))));
    }
    return u"coalesce(sum(%1), 0) AS %2"_s.arg(each.join(u" + "_s), QLatin1StringView(text));
}

// How many cells of the whole file hold each of the texts; every table is gone through once.
std::vector<qint64> countCells(Database &database, const std::vector<ErasedText> &texts)
{
    std::vector<qint64> counts(texts.size(), 0);
    std::vector<QByteArray> names;
    names.reserve(texts.size());
    Binds binds;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        names.push_back(nameOf(i));
        binds.emplace_back(QLatin1StringView(names.back()), texts[i].text);
    }
    const QHash<QString, QByteArrayList> tables = textColumns(database);
    for (auto table = tables.begin(); table != tables.end() && !texts.empty(); ++table) {
        QStringList sums;
        for (const QByteArray &name : names) {
            sums.append(countOf(table.value(), name));
        }
        for (const Row &row :
             database.query(u"SELECT %1 FROM %2 t"_s.arg(sums.join(u", "_s), table.key()), binds)) {
            for (std::size_t i = 0; i < texts.size(); ++i) {
                counts[i] += row.integer(names[i].constData());
            }
        }
    }
    return counts;
}

QStringList identifyingTexts(const Erasure &erasure)
{
    QStringList texts;
    for (const ErasedText &each : erasure.texts) {
        if (each.identifies()) {
            texts.append(each.text);
        }
    }
    return texts;
}

// As it stands inside a JSON string.
QString escaped(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(2, json.size() - 4));
}

bool isReveal(const QString &verb)
{
    return std::ranges::any_of(domain::revealVerbs,
                               [&](const char16_t *each) { return verb == QStringView(each); });
}

// Trashed rows of one table whose columns, or whose parts', hold a text.
std::vector<qint64>
trashed(Database &database, const char *kind, const Erasure &erasure, const QString &text)
{
    std::vector<qint64> ids;
    for (const Place &place : places) {
        if (qstrcmp(place.kind, kind) != 0) {
            continue;
        }
        QStringList any;
        const QByteArrayList columns = place.columnList();
        for (const QByteArray &column : columns) {
            any.append(holds(column, u"text"_s));
        }
        const auto found =
            database.list(u"SELECT x.id AS id FROM %1 WHERE x.deleted_at IS NOT NULL AND %2 = "
                          "(SELECT id FROM client WHERE uid = :client) AND (%3)"_s.arg(
                              QLatin1StringView(place.from), place.client(), any.join(u" OR "_s)),
                          {{"client", erasure.clientUid}, {"text", text}},
                          [](const Row &row) { return row.integer("id"); });
        ids.insert(ids.end(), found.begin(), found.end());
    }
    return ids;
}

} // namespace

domain::Traces findTraces(Database &database, const Erasure &erasure)
{
    domain::Traces traces;
    const std::vector<qint64> cells = countCells(database, erasure.texts);
    for (std::size_t i = 0; i < erasure.texts.size(); ++i) {
        const ErasedText &each = erasure.texts[i];
        std::vector<Mention> mentions;
        if (cells[i] > 0 && each.identifies()) {
            mentions = mentionsOf(database, erasure.clientUid, each);
        }
        if (cells[i] > static_cast<qint64>(mentions.size())) {
            traces.shared.push_back(each);
        }
        traces.mentions.insert(traces.mentions.end(), mentions.begin(), mentions.end());
    }
    return traces;
}

std::vector<domain::AggregateRef> eraseFromTrash(Database &database, const Erasure &erasure)
{
    std::vector<domain::AggregateRef> gone;
    VisitIndex index(database);
    const QStringList texts = identifyingTexts(erasure);
    for (const char *kind : {"visit", "record"}) {
        for (const QString &text : texts) {
            for (const qint64 id : trashed(database, kind, erasure, text)) {
                const QString table = QString::fromLatin1(kind);
                const auto uid = database.first(u"SELECT uid FROM %1 WHERE id = :id"_s.arg(table),
                                                {{"id", id}},
                                                [](const Row &row) { return row.text("uid"); });
                if (!uid) {
                    continue; // found by another column already
                }
                if (table == u"visit") {
                    index.remove(domain::VisitId(id));
                }
                database.exec(u"DELETE FROM %1 WHERE id = :id"_s.arg(table), {{"id", id}});
                gone.push_back({table, *uid});
            }
        }
    }
    return gone;
}

int erasePayloads(Database &database, const Erasure &erasure)
{
    // Records that touched something of the client, of which only those count that say a name.
    const QString sql =
        u"WITH c(id) AS (SELECT id FROM client WHERE uid = :client), "
        "own(uid) AS (SELECT uid FROM client WHERE id IN c "
        "UNION SELECT uid FROM person WHERE client_id IN c "
        "UNION SELECT uid FROM project WHERE client_id IN c "
        "UNION SELECT uid FROM visit WHERE client_id IN c "
        "UNION SELECT uid FROM record WHERE client_id IN c "
        "UNION SELECT uid FROM dossier WHERE client_id IN c "
        "UNION SELECT uid FROM attachment WHERE client_id IN c), "
        "seen(seq) AS (SELECT DISTINCT i.seq FROM own JOIN audit_item i ON i.entity_uid = own.uid) "
        "SELECT a.seq AS seq, a.verb AS verb, p.payload AS payload FROM seen "
        "JOIN audit a ON a.seq = seen.seq JOIN audit_payload p ON p.seq = a.seq"_s;
    QStringList wanted{erasure.personUid};
    const QStringList texts = identifyingTexts(erasure);
    for (const QString &text : texts) {
        wanted.append(escaped(text));
    }
    std::vector<qint64> going;
    for (const Row &row : database.query(sql, {{"client", erasure.clientUid}})) {
        const QString payload = row.text("payload");
        const bool speaks = std::ranges::any_of(
            wanted, [&](const QString &text) { return payload.contains(text); });
        if (speaks && !isReveal(row.text("verb"))) {
            going.push_back(row.integer("seq"));
        }
    }
    for (const qint64 seq : going) {
        database.exec(u"DELETE FROM audit_payload WHERE seq = :seq"_s, {{"seq", seq}});
        database.exec(u"INSERT INTO audit_erasure (seq, erasure_id) VALUES (:seq, :erasure)"_s,
                      {{"seq", seq}, {"erasure", erasure.id}});
    }
    return static_cast<int>(going.size());
}

} // namespace zhuke::persistence
