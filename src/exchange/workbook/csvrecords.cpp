// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/csvrecords.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesLookedAt = 20;
constexpr qsizetype charactersLookedAt = 1 << 16;

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

// How often the separator stands in each of the first lines, outside of quotes.
std::vector<int> countsPerLine(QStringView text, QChar separator)
{
    std::vector<int> counts(1, 0);
    bool isQuoted = false;
    for (const QChar character : text.left(charactersLookedAt)) {
        if (character == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && character == separator) {
            ++counts.back();
        } else if (!isQuoted && character == u'\n') {
            if (counts.size() == linesLookedAt) {
                break;
            }
            counts.push_back(0);
        }
    }
    return counts;
}

// The number of lines that agree on how many fields there are, then the number of separators.
std::pair<int, int> agreement(QStringView text, QChar separator)
{
    QHash<int, int> lines;
    std::pair<int, int> best{0, 0};
    for (const int count : countsPerLine(text, separator)) {
        if (count > 0) {
            best = std::max(best, {++lines[count], count});
        }
    }
    return best;
}

} // namespace

QChar separatorOf(QStringView text)
{
    QChar best = u',';
    for (const QChar separator : {u';', u'\t'}) {
        if (agreement(text, separator) > agreement(text, best)) {
            best = separator;
        }
    }
    return best;
}

CsvRecords::CsvRecords(QStringView text, const ReadLimits &limits)
    : m_text(text)
    , m_limits(limits)
    , m_separator(separatorOf(text))
{}

bool CsvRecords::next()
{
    m_fields.clear();
    if (m_at >= m_text.size() || !m_rule.isEmpty()) {
        return false;
    }
    for (;;) {
        m_fields.append(readField());
        if (m_fields.size() > m_limits.columns) {
            m_rule = u"tooManyColumns"_s;
        }
        if (!m_rule.isEmpty()) {
            return false;
        }
        if (m_at >= m_text.size() || m_text.at(m_at) != m_separator) {
            endRecord();
            return true;
        }
        ++m_at;
    }
}

QString CsvRecords::readField()
{
    QString field;
    if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
        field = readQuoted();
    }
    field += readPlain();
    if (field.size() > m_limits.textLength) {
        m_rule = u"textTooLong"_s;
    }
    return field;
}

QString CsvRecords::readQuoted()
{
    QString field;
    for (;;) {
        const qsizetype quote = m_text.indexOf(u'"', m_at + 1);
        if (quote < 0) {
            m_rule = u"unclosedQuote"_s;
            return field;
        }
        field += m_text.mid(m_at + 1, quote - m_at - 1);
        m_at = quote + 1;
        if (m_at >= m_text.size() || m_text.at(m_at) != u'"') {
            return field;
        }
        field += u'"';
    }
}

QStringView CsvRecords::readPlain()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at))) {
        ++m_at;
    }
    return m_text.mid(from, m_at - from);
}

void CsvRecords::endRecord()
{
    const bool isPair = m_text.mid(m_at, 2) == u"\r\n";
    m_at += isPair ? 2 : 1;
}

} // namespace zhuke::exchange
