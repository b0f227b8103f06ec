// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include "application/client/clientjson.h"
#include "application/json/fieldjson.h"
#include "domain/standards/amount.h"
#include "domain/standards/datetext.h"
#include "domain/standards/percent.h"
#include "exchange/workbook/fileworkbookreader.h"
#include "exchange/workbook/formulaguard.h"
#include "exchange/workbook/xlsxstrings.h"
#include "fuzz/storedzip.h"
#include "printing/definition/definitionreader.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <sys/mman.h>
#include <unistd.h>

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
    for (const bool isDate1904 : {false, true}) {
        const QDate day = domain::dateFromSerial(bytes.toLongLong(), isDate1904);
        expect(!day.isValid() || domain::parseDate(domain::printedDate(day)).value() == day,
               "a day that is not read again");
    }
    if (date) {
        expect(date->isValid(), "a date that is none");
        expect(domain::parseDate(date->toString(Qt::ISODate)).value() == *date, "another date");
        expect(domain::parseDate(domain::printedDate(*date)).value() == *date, "printed otherwise");
    }
}

QString inYuan(domain::Money amount)
{
    constexpr quint64 fenPerYuan = 100;
    const bool isNegative = amount.fen() < 0;
    const auto bits = static_cast<quint64>(amount.fen());
    const quint64 fen = isNegative ? 0 - bits : bits; // the least amount has no positive one
    return u"%1%2.%3"_s.arg(isNegative ? u"-"_s : QString())
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
            constexpr int allDecimals = 10;
            expect(domain::parseAmount(domain::formatHundredMillion(*typed, allDecimals),
                                       domain::AmountUnit::HundredMillion)
                           .value()
                       == *typed,
                   "shown as another amount");
            expect(!domain::formatTenThousand(*typed).isEmpty(), "shown as nothing");
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

// Readers take files; this one is in memory only, since there are millions of them.
const QString &fileWith(const QByteArray &bytes)
{
    static const int file = memfd_create("input", MFD_CLOEXEC);
    static const QString path = u"/proc/self/fd/%1"_s.arg(file);
    const auto size = static_cast<std::size_t>(bytes.size());
    expect(ftruncate(file, 0) == 0 && pwrite(file, bytes.constData(), size, 0) == bytes.size(),
           "no file");
    return path;
}

void checkCell(const application::Cell &cell)
{
    if (cell.kind == application::Cell::Kind::Date) {
        expect(cell.date.isValid(), "a date that is none");
    }
    expect(exchange::withoutEscapes(exchange::withEscapes(cell.text)) == cell.text,
           "text that is written as another");
    expect(exchange::unguarded(exchange::guarded(cell.text)) == cell.text,
           "text that is guarded into another");
}

void readTable(const QByteArray &bytes)
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
            std::ranges::for_each(row.cells, checkCell);
        }
    }
}

void readWorkbook(const QByteArray &bytes)
{
    readTable(isPartList(bytes) ? storedZip(bytes) : bytes);
}

void readDefinition(const QByteArray &bytes)
{
    const auto definition = printing::readDefinition(bytes);
    expect(definition || !definition.error().rule.isEmpty(), "a refusal without its rule");
}

// As typed after `client set`.
void readTyped(const QString &text)
{
    for (const domain::Field<domain::Client> &field : domain::fieldsOf<domain::Client>()) {
        const auto value = application::fieldValue(field.type, field.codes, text);
        domain::Client client;
        static_cast<void>(value && domain::setField(client, field, *value));
    }
}

void readClientJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        readTyped(QString::fromUtf8(bytes));
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
                                    Target{"csv", readTable},
                                    Target{"workbook", readWorkbook},
                                    Target{"definition", readDefinition},
                                    Target{"clientjson", readClientJson}};
    return all;
}

} // namespace zhuke::fuzz
