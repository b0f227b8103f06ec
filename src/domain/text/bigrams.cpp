// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/bigrams.h"

#include "domain/text/characters.h"
#include "domain/text/normalise.h"

#include <QList>

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

using Run = QList<char32_t>;

bool isPlain(char32_t c)
{
    return c < 0x80 || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF)
           || (c >= 0x20000 && c <= 0x323AF);
}

void appendEncoded(QString &term, char32_t c)
{
    if (isPlain(c)) {
        term.append(QChar::fromUcs4(c));
    } else {
        term.append(u'u').append(QString::number(c, 16)).append(u'x');
    }
}

// The longest sequences of letters and digits.
QList<Run> runsOf(QStringView normalised)
{
    QList<Run> runs;
    bool isInRun = false;
    for (const char32_t c : normalised.toUcs4()) {
        const bool belongs = isWordCharacter(c);
        if (belongs && !isInRun) {
            runs.append(Run());
        }
        if (belongs) {
            runs.last().append(c);
        }
        isInRun = belongs;
    }
    return runs;
}

// "ab bc" of abc: the pairs only.
QString pairsOf(const Run &run)
{
    QString terms;
    for (qsizetype i = 0; i + 1 < run.size(); ++i) {
        if (i > 0) {
            terms.append(u' ');
        }
        appendEncoded(terms, run.at(i));
        appendEncoded(terms, run.at(i + 1));
    }
    return terms;
}

QString condition(const Run &run)
{
    if (run.size() > 1) {
        return u'"' + pairsOf(run) + u'"';
    }
    QString term;
    appendEncoded(term, run.first());
    return u'"' + term + u"\"*"_s;
}

} // namespace

QString indexText(QStringView normalised)
{
    QString terms;
    for (const Run &run : runsOf(normalised)) {
        const QString pairs = pairsOf(run);
        terms.append(pairs).append(pairs.isEmpty() ? u""_s : u" "_s);
        appendEncoded(terms, run.last());
        terms.append(u' ');
    }
    terms.chop(1);
    return terms;
}

SearchQuery searchQuery(QStringView text)
{
    SearchQuery query;
    QStringList conditions;
    for (const Run &run : runsOf(normaliseForSearch(text))) {
        conditions.append(condition(run));
        query.runs.append(QString::fromUcs4(run.constData(), run.size()));
    }
    query.match = conditions.join(u" AND "_s);
    return query;
}

} // namespace zhuke::domain
