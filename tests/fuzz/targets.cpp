// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include "application/client/clientjson.h"
#include "domain/standards/amount.h"
#include "domain/standards/datetext.h"
#include "domain/standards/percent.h"
#include "exchange/workbook/fileworkbookreader.h"
#include "printing/definition/definitionreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <array>
#include <cstdlib>

namespace zhuke::fuzz {

using namespace Qt::StringLiterals;

namespace {

void expect(bool holds, const char *what)
{
    if (!holds) {
        qFatal("%s", what);
    }
}

void readDates(const QByteArray &bytes)
{
    const auto date = domain::parseDate(QString::fromUtf8(bytes));
    if (date) {
        expect(date->isValid(), "a date that is none");
        expect(domain::parseDate(date->toString(Qt::ISODate)).value() == *date, "another date");
        expect(domain::parseDate(domain::printedDate(*date)).value() == *date, "printed otherwise");
    }
}

QString inYuan(domain::Money amount)
{
    constexpr qint64 fenPerYuan = 100;
    const qint64 fen = std::abs(amount.fen());
    return u"%1%2.%3"_s.arg(amount.fen() < 0 ? u"-"_s : QString())
        .arg(fen / fenPerYuan)
        .arg(fen % fenPerYuan, 2, 10, QChar(u'0'));
}

void readAmounts(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const auto unit : {domain::AmountUnit::Yuan,
                            domain::AmountUnit::TenThousand,
                            domain::AmountUnit::HundredMillion}) {
        const auto typed = domain::parseAmount(text, unit);
        if (typed) {
            expect(domain::parseAmount(inYuan(*typed), domain::AmountUnit::Yuan).value() == *typed,
                   "another amount");
        }
        static_cast<void>(domain::parseNumericAmount(text, unit));
    }
    static_cast<void>(domain::unitInHead(text));
    const auto percent = domain::parsePercent(text);
    expect(!percent || (*percent >= 0 && *percent <= 100), "a percentage out of range");
    for (const bool isPercent : {false, true}) {
        const auto shown = domain::parseNumericPercent(text, isPercent);
        expect(!shown || (*shown >= 0 && *shown <= 100), "a shown percentage out of range");
    }
}

// Readers take files.
const QString &fileWith(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(u"input"_s);
    QFile file(path);
    expect(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "no file");
    return path;
}

void readWorkbook(const QByteArray &bytes)
{
    // Small enough that one input cannot take long.
    exchange::ReadLimits limits;
    limits.cells = 20'000;
    const auto workbook = exchange::FileWorkbookReader(limits).read(fileWith(bytes));
    if (!workbook) {
        expect(!workbook.error().rule.isEmpty(), "a refusal without its rule");
        return;
    }
    for (const application::Sheet &sheet : workbook->sheets) {
        int last = 0;
        for (const application::SheetRow &row : sheet.rows) {
            expect(row.number > last, "rows out of order");
            last = row.number;
        }
    }
}

void readDefinition(const QByteArray &bytes)
{
    const auto definition = printing::readDefinition(bytes);
    expect(definition || !definition.error().rule.isEmpty(), "a refusal without its rule");
}

void readClientJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        return;
    }
    domain::ClientFile file;
    const auto applied = application::applyJson(file, document.object());
    if (applied) {
        // What was taken is shown again as it was taken.
        const QJsonObject shown = application::toJson(file, {QDate(2026, 11, 23), true, true});
        domain::ClientFile again;
        expect(application::applyJson(again, shown).has_value(), "does not take what it shows");
    }
    domain::Visit visit;
    static_cast<void>(application::applyJson(visit, document.object()));
    domain::Dossier dossier;
    static_cast<void>(application::applyJson(dossier, document.object()));
}

} // namespace

std::span<const Target> targets()
{
    static constexpr std::array all{Target{"dates", readDates},
                                    Target{"amounts", readAmounts},
                                    Target{"csv", readWorkbook},
                                    Target{"workbook", readWorkbook},
                                    Target{"definition", readDefinition},
                                    Target{"clientjson", readClientJson}};
    return all;
}

} // namespace zhuke::fuzz
