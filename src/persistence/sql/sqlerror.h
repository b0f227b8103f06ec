// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>
#include <utility>

namespace zhuke::persistence {

// Thrown inside persistence only; guarded() turns it into a domain::Error at the library's edge.
class SqlError : public std::runtime_error
{
public:
    SqlError(QString code, QString message, QString statement)
        : std::runtime_error((code + u':' + message).toStdString())
        , m_code(std::move(code))
        , m_message(std::move(message))
        , m_statement(std::move(statement))
    {}

    // The database's own result code, or a word of ours for misuse and for rows that make no sense.
    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] const QString &statement() const { return m_statement; }

private:
    QString m_code;
    QString m_message;
    QString m_statement;
};

} // namespace zhuke::persistence
