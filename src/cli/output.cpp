// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "presentation/common/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>

namespace zhuke::cli {

using domain::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

QString codeText(ErrorCode code)
{
    static const std::array codes{u"invalid"_s,
                                  u"notFound"_s,
                                  u"duplicate"_s,
                                  u"conflict"_s,
                                  u"forbidden"_s,
                                  u"blocked"_s,
                                  u"busy"_s,
                                  u"cancelled"_s,
                                  u"storage"_s};
    return codes.at(static_cast<std::size_t>(code));
}

Exit exitOf(const domain::Error &error)
{
    if (error.code == ErrorCode::Forbidden) {
        return Exit::NotPermitted;
    }
    if (error.code == ErrorCode::Conflict) {
        return Exit::ChangedMeanwhile;
    }
    return error.rule == u"wrongWords" ? Exit::WrongWords : Exit::Refused;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

bool isWide(QChar c)
{
    constexpr char16_t firstWide = 0x1100;
    return c.unicode() >= firstWide && !c.isLowSurrogate();
}

qsizetype widthOf(const QString &text)
{
    return text.size() + std::ranges::count_if(text, isWide)
           - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

} // namespace

Output::Output(bool json)
    : m_json(json)
    , m_out(stdout)
    , m_err(stderr)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{}

Exit Output::answer(const QJsonValue &json, const QString &text)
{
    if (m_json) {
        const QJsonDocument document =
            json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
        m_out << QString::fromUtf8(document.toJson());
    } else if (!text.isEmpty()) {
        m_out << text << (text.endsWith(u'\n') ? "" : "\n");
    }
    m_out.flush();
    return Exit::Done;
}

Exit Output::fail(const domain::Error &error)
{
    const presentation::ErrorText words = presentation::errorText(error);
    if (m_json) {
        answer(QJsonObject{{u"error"_s,
                            QJsonObject{
                                {u"code"_s, codeText(error.code)},
                                {u"field"_s, orNull(error.field)},
                                {u"value"_s, orNull(error.value)},
                                {u"message"_s, words.what},
                                {u"rule"_s, orNull(error.rule)},
                            }}},
               {});
    }
    message(words.what);
    for (const QString &more : {words.meaning, words.advice, words.details}) {
        if (!more.isEmpty()) {
            message(more);
        }
    }
    return exitOf(error);
}

void Output::message(const QString &text)
{
    m_err << text << "\n";
    m_err.flush();
}

void Output::progress(const QString &label, int done, int all)
{
    if (!m_isTerminal) {
        return;
    }
    m_err << "\r" << label << " " << done << "/" << all << (done == all ? "\n" : "");
    m_err.flush();
}

QString plainTable(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column) {
            qsizetype &width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, widthOf(row[column]));
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const qsizetype gap =
                widths[static_cast<std::size_t>(column)] - widthOf(row[column]) + 2;
            line += row[column] + QString(gap, u' ');
        }
        text += line.trimmed() + u'\n';
    }
    return text;
}

} // namespace zhuke::cli
