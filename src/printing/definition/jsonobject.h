// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace zhuke::printing {

// Reads one JSON object strictly: every key asked for once, no key left over. The first fault of a
// whole document is kept in the shared error; after it every getter answers with its default, so
// that the reading code needs no branches.
class JsonObject
{
public:
    using Fault = std::optional<domain::Error>;

    JsonObject(const QJsonValue &value, QString place, Fault &fault);

    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] QString text(const QString &key, const QString &otherwise);
    [[nodiscard]] double number(const QString &key, double least, double most);
    [[nodiscard]] double number(const QString &key, double least, double most, double otherwise);
    [[nodiscard]] bool flag(const QString &key);
    [[nodiscard]] QJsonArray array(const QString &key);
    [[nodiscard]] QJsonArray optionalArray(const QString &key);
    [[nodiscard]] QJsonValue value(const QString &key); // any type, required
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    // Call when everything has been asked for.
    void finish();

    void fail(const QString &key, const QString &value, const QString &rule);
    [[nodiscard]] QString placeOf(const QString &key) const;
    [[nodiscard]] Fault &fault() { return m_fault; }

private:
    [[nodiscard]] QJsonValue take(const QString &key, QJsonValue::Type type, bool required);

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_asked;
    Fault &m_fault;
};

} // namespace zhuke::printing
