// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/readlimits.h"

#include <QString>
#include <QStringList>

namespace zhuke::exchange {

// The separator that divides most of the first lines into equally many fields; a comma when none
// does.
[[nodiscard]] QChar separatorOf(QStringView text);

// Splits a text into records and fields (RFC 4180; text behind a closing quote is kept).
class CsvRecords
{
public:
    CsvRecords(QStringView text, const ReadLimits &limits);

    // False at the end, or when the text breaks a rule.
    [[nodiscard]] bool next();
    [[nodiscard]] const QStringList &fields() const { return m_fields; }
    // "unclosedQuote", "tooManyColumns", "textTooLong"; empty: none was broken.
    [[nodiscard]] const QString &rule() const { return m_rule; }

private:
    [[nodiscard]] QString readField();
    [[nodiscard]] QString readQuoted();
    [[nodiscard]] QStringView readPlain();
    void endRecord();

    QStringView m_text;
    const ReadLimits &m_limits;
    QChar m_separator;
    qsizetype m_at = 0;
    QStringList m_fields;
    QString m_rule;
};

} // namespace zhuke::exchange
