// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/fileworkbookwriter.h"

#include "exchange/workbook/fileworkbookreader.h"
#include "exchange/workbook/readlimits.h"
#include "exchange/workbook/ziparchive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using application::Cell;
using application::SheetRow;
using application::TableColumn;
using application::TableSheet;
using domain::Error;
using domain::ErrorCode;
using Kind = TableColumn::Kind;

namespace {

TableSheet clients()
{
    return {u"客户"_s,
            {u"大客户台账"_s, u"金额单位:万元"_s},
            {{u"客户名称"_s, Kind::Text, 30},
             {u"合同额"_s, Kind::Money},
             {u"确立日期"_s, Kind::Date},
             {u"人数"_s, Kind::Integer, 8}},
            {{u"云汀置业有限公司(虚构)"_s, u"999999000000"_s, u"2026-11-23"_s, u"3"_s},
             {u"朔澜文旅有限公司(虚构)"_s, u"-1234567890"_s, {}, {}},
             {{}, {}, u"1895-05-06"_s, u"1234567890123456789"_s}}};
}

TableSheet texts(const QStringList &values)
{
    TableSheet sheet{u"表"_s, {}, {{u"甲"_s}}, {}};
    for (const QString &value : values) {
        sheet.rows.push_back({value});
    }
    return sheet;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class FileWorkbookWriterTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const std::vector<TableSheet> &sheets) const
    {
        const auto written = FileWorkbookWriter().write(path(name), sheets);
        ASSERT_TRUE(written) << written.error().rule.toStdString()
                             << written.error().detail.toStdString();
    }
    [[nodiscard]] Error refusal(const QString &name, const std::vector<TableSheet> &sheets) const
    {
        const auto written = FileWorkbookWriter().write(path(name), sheets);
        EXPECT_FALSE(written);
        return written ? Error{} : written.error();
    }
    [[nodiscard]] application::Workbook read(const QString &name) const
    {
        const auto book = FileWorkbookReader().read(path(name));
        EXPECT_TRUE(book) << book.error().rule.toStdString();
        return *book;
    }
    [[nodiscard]] QByteArray part(const QString &name, const QString &partName) const
    {
        const auto archive = ZipArchive::open(path(name), {});
        EXPECT_TRUE(archive);
        return (*(*archive)->part(partName))->readAll();
    }

    QTemporaryDir m_folder;
};

// A disk that is full after so many bytes of any file.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

TEST_F(FileWorkbookWriterTest, writesCellsOfTheirKindIntoAWorkbook)
{
    write(u"a.xlsx"_s, {clients()});
    const auto book = read(u"a.xlsx"_s);
    ASSERT_EQ(book.sheets.size(), 1U);
    EXPECT_EQ(book.sheets.at(0).name, u"客户"_s);
    const auto &rows = book.sheets.at(0).rows;
    ASSERT_EQ(rows.size(), 6U);
    EXPECT_EQ(rows.at(0).cells.at(0).text, u"大客户台账"_s);
    EXPECT_EQ(rows.at(2).number, 3);
    EXPECT_EQ(rows.at(2).cells.at(3).text, u"人数"_s);
    EXPECT_EQ(rows.at(3).cells,
              (std::vector{Cell{Cell::Kind::Text, u"云汀置业有限公司(虚构)"_s, {}, false},
                           Cell{Cell::Kind::Number, u"999999"_s, {}, false},
                           Cell{Cell::Kind::Date, u"2026-11-23"_s, QDate(2026, 11, 23), false},
                           Cell{Cell::Kind::Number, u"3"_s, {}, false}}));
    EXPECT_EQ(rows.at(4).cells.at(1).text, u"-1234.56789"_s);
    EXPECT_EQ(rows.at(4).cells.size(), 2U);
    EXPECT_EQ(rows.at(5).cells.at(2), (Cell{Cell::Kind::Text, u"1895-05-06"_s, {}, false}));
    EXPECT_EQ(rows.at(5).cells.at(3),
              (Cell{Cell::Kind::Text, u"1234567890123456789"_s, {}, false}));
}

TEST_F(FileWorkbookWriterTest, keepsTheHeadInSightAndLetsItFilter)
{
    write(u"a.xlsx"_s, {clients()});
    const QByteArray sheet = part(u"a.xlsx"_s, u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(sheet.contains("<pane ySplit=\"3\"")) << sheet.left(900).constData();
    EXPECT_TRUE(sheet.contains("<autoFilter ref=\"A3:D6\"/>"));
    EXPECT_TRUE(sheet.contains("<col min=\"1\" max=\"1\" width=\"30.7"));
    EXPECT_TRUE(part(u"a.xlsx"_s, u"xl/styles.xml"_s).contains("formatCode=\"#,##0.00\""));
}

TEST_F(FileWorkbookWriterTest, writesEveryAmountExactly)
{
    TableSheet sheet{u"额"_s, {}, {{u"合同额"_s, Kind::Money}}, {}};
    const QStringList fens{
        u"1"_s, u"-1"_s, u"995"_s, u"9950000"_s, u"1234567800"_s, u"999999999999999"_s};
    const QStringList expected{u"0.000001"_s,
                               u"-0.000001"_s,
                               u"0.000995"_s,
                               u"9.95"_s,
                               u"1234.5678"_s,
                               u"999999999.999999"_s};
    for (const QString &fen : fens) {
        sheet.rows.push_back({fen});
    }
    write(u"a.xlsx"_s, {sheet});
    const auto book = read(u"a.xlsx"_s);
    for (qsizetype i = 0; i < fens.size(); ++i) {
        EXPECT_EQ(book.sheets.at(0).rows.at(static_cast<std::size_t>(i) + 1).cells.at(0).text,
                  expected.at(i));
    }
}

TEST_F(FileWorkbookWriterTest, writesTextTablesForSpreadsheetPrograms)
{
    write(u"a.CSV"_s, {clients(), texts({u"second"_s})});
    EXPECT_EQ(bytesOf(path(u"a.CSV"_s)),
              u"\uFEFF大客户台账\r\n金额单位:万元\r\n客户名称,合同额,确立日期,人数\r\n"
              u"云汀置业有限公司(虚构),999999.00,2026-11-23,3\r\n"
              u"朔澜文旅有限公司(虚构),-1234.56789,,\r\n"
              u",,1895-05-06,1234567890123456789\r\n"_s.toUtf8());
}

TEST_F(FileWorkbookWriterTest, keepsDangerousTextAsText)
{
    const QStringList values{
        u"=HYPERLINK(\"x\")"_s, u"+86 142"_s, u"-"_s, u"@a"_s, u"＝1"_s, u"'=1"_s, u"'a"_s};
    write(u"a.xlsx"_s, {texts(values)});
    write(u"a.csv"_s, {texts(values)});
    for (const QString &name : {u"a.xlsx"_s, u"a.csv"_s}) {
        const auto book = read(name);
        for (qsizetype i = 0; i < values.size(); ++i) {
            EXPECT_EQ(book.sheets.at(0).rows.at(static_cast<std::size_t>(i) + 1).cells.at(0),
                      (Cell{Cell::Kind::Text, values.at(i), {}, false}));
        }
    }
    EXPECT_FALSE(part(u"a.xlsx"_s, u"xl/worksheets/sheet1.xml"_s).contains("<f>"));
    EXPECT_EQ(
        bytesOf(path(u"a.csv"_s)),
        u"\uFEFF甲\r\n\"'=HYPERLINK(\"\"x\"\")\"\r\n'+86 142\r\n'-\r\n'@a\r\n'＝1\r\n''=1\r\n'a\r\n"_s
            .toUtf8());
}

TEST_F(FileWorkbookWriterTest, carriesAnyTextThroughBothFormats)
{
    const QStringList values{u" 两端 "_s,
                             u"l1\nl2"_s,
                             u"a,b;c\td"_s,
                             u"say \"yes\""_s,
                             u"𬱖"_s,
                             u"<&>'"_s,
                             u"0012"_s,
                             u"1E5"_s,
                             u"2026-11-23"_s,
                             u"_x000D_"_s,
                             QString(32'767, u'长')};
    write(u"a.xlsx"_s, {texts(values)});
    write(u"a.csv"_s, {texts(values)});
    for (const QString &name : {u"a.xlsx"_s, u"a.csv"_s}) {
        const auto book = read(name);
        for (qsizetype i = 0; i < values.size(); ++i) {
            EXPECT_EQ(book.sheets.at(0).rows.at(static_cast<std::size_t>(i) + 1).cells.at(0).text,
                      values.at(i))
                << name.toStdString();
        }
    }
}

TEST_F(FileWorkbookWriterTest, carriesControlCharactersThroughAWorkbook)
{
    const QString text = u"a\u0001b\rc_x0041_"_s;
    write(u"a.xlsx"_s, {texts({text})});
    EXPECT_EQ(read(u"a.xlsx"_s).sheets.at(0).rows.at(1).cells.at(0).text, text);
}

// Rejected rows go out as they were, every cell as text, with two columns for the reason.
TEST_F(FileWorkbookWriterTest, carriesRejectedRowsWithTheirReasons)
{
    const auto ledger = FileWorkbookReader().read(QStringLiteral(ZHUKE_SOURCE_DIR)
                                                  + u"/tests/data/ledger/大客户台账.xlsx"_s);
    ASSERT_TRUE(ledger);
    std::vector<TableSheet> sheets;
    for (const application::Sheet &source : ledger->sheets) {
        TableSheet sheet{source.name, {}, std::vector<TableColumn>(24), {}};
        sheet.columns.push_back({u"行"_s, Kind::Integer});
        sheet.columns.push_back({u"原因"_s, Kind::Text, 40});
        for (const SheetRow &row : source.rows) {
            std::vector<QString> cells;
            for (const Cell &cell : row.cells) {
                cells.push_back(cell.text);
            }
            cells.resize(24);
            cells.push_back(QString::number(row.number));
            cells.push_back(u"日期不存在"_s);
            sheet.rows.push_back(cells);
        }
        sheets.push_back(sheet);
    }
    write(u"rejects.xlsx"_s, sheets);
    const auto book = read(u"rejects.xlsx"_s);
    ASSERT_EQ(book.sheets.size(), 4U);
    for (std::size_t s = 0; s < 4; ++s) {
        ASSERT_EQ(book.sheets[s].rows.size(), sheets[s].rows.size() + 1);
        for (std::size_t r = 0; r < sheets[s].rows.size(); ++r) {
            std::vector<QString> cells;
            for (const Cell &cell : book.sheets[s].rows[r + 1].cells) {
                cells.push_back(cell.text);
            }
            EXPECT_EQ(cells, sheets[s].rows[r]);
        }
    }
}

TEST_F(FileWorkbookWriterTest, replacesWhatWasThereAndLeavesNothingElse)
{
    write(u"a.xlsx"_s, {texts({u"old"_s})});
    write(u"a.xlsx"_s, {texts({u"new"_s})});
    EXPECT_EQ(read(u"a.xlsx"_s).sheets.at(0).rows.at(1).cells.at(0).text, u"new"_s);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
              QStringList{u"a.xlsx"_s});
}

TEST_F(FileWorkbookWriterTest, leavesTheOldFileWhenTheDiskIsFull)
{
    QStringList many;
    for (int i = 0; i < 20'000; ++i) {
        many.append(u"第%1行"_s.arg(i * 7919));
    }
    for (const QString &name : {u"a.xlsx"_s, u"a.csv"_s}) {
        write(name, {texts({u"old"_s})});
        const QByteArray before = bytesOf(path(name));
        // Room for the packed file at best: so the temporary files of sheets are cut off too.
        for (const rlim_t room : {0U, 4'096U, 100'000U, 200'000U}) {
            Error error;
            {
                const FullDisk full(room);
                error = refusal(name, {texts(many)});
            }
            EXPECT_EQ(error.code, ErrorCode::Storage) << room;
            EXPECT_EQ(error.value, path(name));
            EXPECT_EQ(bytesOf(path(name)), before) << room;
        }
    }
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

TEST_F(FileWorkbookWriterTest, saysThatAMissingFolderIsAMatterOfStorage)
{
    EXPECT_EQ(refusal(u"none/a.xlsx"_s, {clients()}).code, ErrorCode::Storage);
    EXPECT_EQ(refusal(u"none/a.csv"_s, {clients()}).rule, u"cannotWrite"_s);
}

TEST_F(FileWorkbookWriterTest, refusesWhatCannotBeWritten)
{
    EXPECT_EQ(refusal(u"a.ods"_s, {clients()}).rule, u"fileEnding"_s);
    EXPECT_EQ(refusal(u"a.xlsx"_s, {}).rule, u"noSheets"_s);
    EXPECT_EQ(refusal(u"a.xlsx"_s, {clients(), clients()}).rule, u"sheetName"_s);
    TableSheet badName = clients();
    badName.name = u"a/b"_s;
    EXPECT_EQ(refusal(u"a.xlsx"_s, {badName}).rule, u"sheetName"_s);
    TableSheet wide = clients();
    wide.columns.resize(16'385);
    EXPECT_EQ(refusal(u"a.xlsx"_s, {wide}).rule, u"tooManyColumns"_s);
    TableSheet high = texts({});
    high.rows.resize(1'048'576);
    EXPECT_EQ(refusal(u"a.xlsx"_s, {high}).rule, u"tooManyRows"_s);
    EXPECT_FALSE(QFile::exists(path(u"a.xlsx"_s)));
}

TEST_F(FileWorkbookWriterTest, refusesValuesThatAreNotOfTheirKind)
{
    const auto rule = [this](const QString &name, Kind kind, const QString &value) {
        const Error error = refusal(name, {{u"表"_s, {}, {{u"甲"_s, kind}}, {{value}}}});
        EXPECT_EQ(error.field, u"甲"_s);
        EXPECT_EQ(error.code, ErrorCode::Invalid);
        return error.rule;
    };
    for (const QString &name : {u"a.xlsx"_s, u"a.csv"_s}) {
        EXPECT_EQ(rule(name, Kind::Money, u"1.5"_s), u"notAnAmount"_s);
        EXPECT_EQ(rule(name, Kind::Date, u"2026-02-30"_s), u"notADate"_s);
        EXPECT_EQ(rule(name, Kind::Integer, u"x"_s), u"notANumber"_s);
        EXPECT_EQ(rule(name, Kind::Text, QString(32'768, u'a')), u"textTooLong"_s);
        EXPECT_FALSE(QFile::exists(path(name)));
    }
    EXPECT_EQ(rule(u"a.xlsx"_s, Kind::Text, QString(30'000, QChar(1))), u"textTooLong"_s);
}

} // namespace zhuke::exchange
