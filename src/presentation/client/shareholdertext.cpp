// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/shareholdertext.h"

#include "presentation/common/display.h"
#include "presentation/common/errortext.h"
#include "presentation/common/fieldtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace zhuke::presentation {

using domain::ErrorCode;
using domain::Result;
using domain::Shareholder;
using namespace Qt::StringLiterals;

namespace {

constexpr int wholeBp = 10'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Shareholders)
};

bool isBlank(const QStringList &line)
{
    return std::ranges::all_of(line, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

Result<void> setCell(Shareholder &shareholder, int column, const QString &text)
{
    const auto &field = domain::fieldsOf<Shareholder>()[static_cast<std::size_t>(column)];
    if (field.info.stage == domain::Stage::Draft && text.trimmed().isEmpty()) {
        return domain::failure(ErrorCode::Invalid, {}, {}, u"missing"_s);
    }
    const auto value = typedValue(field.info, field.type, text);
    return value ? domain::setField(shareholder, field, *value)
                 : Result<void>(domain::failure(value));
}

bool isTooMuch(const std::vector<Shareholder> &shareholders)
{
    qint64 sum = 0;
    for (const Shareholder &shareholder : shareholders) {
        sum += shareholder.ratioBp.value_or(0);
    }
    return sum > wholeBp;
}

domain::Error tooMuch()
{
    return {ErrorCode::Invalid, u"shareholders"_s, {}, u"sharesOver100"_s, {}};
}

} // namespace

QString packed(const ShareholderLines &lines)
{
    QJsonArray array;
    for (const QStringList &line : lines) {
        array.append(QJsonArray::fromStringList(line));
    }
    return array.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

ShareholderLines unpacked(const QString &text)
{
    ShareholderLines lines;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &line : array) {
        QStringList cells;
        const QJsonArray values = line.toArray();
        for (const auto &cell : values) {
            cells.append(cell.toString());
        }
        cells.resize(static_cast<qsizetype>(domain::fieldsOf<Shareholder>().size()));
        lines.push_back(cells);
    }
    return lines;
}

QString shareholdersText(const std::vector<Shareholder> &shareholders)
{
    ShareholderLines lines;
    for (const Shareholder &shareholder : shareholders) {
        QStringList line;
        for (const auto &field : domain::fieldsOf<Shareholder>()) {
            line.append(editedText(field.info, field.type, field.get(shareholder)));
        }
        lines.push_back(line);
    }
    return packed(lines);
}

Result<std::vector<Shareholder>> typedShareholders(const QString &text)
{
    std::vector<Shareholder> shareholders;
    const ShareholderLines lines = unpacked(text);
    for (const QStringList &line : lines) {
        if (isBlank(line)) {
            continue;
        }
        Shareholder shareholder;
        for (int column = 0; column < line.size(); ++column) {
            if (const Result<void> done = setCell(shareholder, column, line.at(column)); !done) {
                return domain::failure(done);
            }
        }
        shareholders.push_back(shareholder);
    }
    if (isTooMuch(shareholders)) {
        return tl::make_unexpected(tooMuch());
    }
    return shareholders;
}

std::optional<ShareholderFault> shareholderFault(const QString &text)
{
    const ShareholderLines lines = unpacked(text);
    for (std::size_t row = 0; row < lines.size(); ++row) {
        const QStringList &line = lines[row];
        Shareholder scratch;
        for (int column = 0; column < line.size() && !isBlank(line); ++column) {
            const Result<void> done = setCell(scratch, column, line.at(column));
            if (!done) {
                const auto &field =
                    domain::fieldsOf<Shareholder>()[static_cast<std::size_t>(column)];
                return ShareholderFault{
                    static_cast<int>(row),
                    column,
                    Words::tr("第 %1 行 %2：%3")
                        .arg(row + 1)
                        .arg(word(field.label()), fieldErrorText(done.error()))};
            }
        }
    }
    const auto typed = typedShareholders(text);
    if (!typed) {
        return ShareholderFault{-1, 0, fieldErrorText(typed.error())};
    }
    return std::nullopt;
}

} // namespace zhuke::presentation
