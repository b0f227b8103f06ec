// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/table/workbook.h"
#include "exchange/workbook/xlsxstyles.h"
#include "exchange/workbook/xmlpart.h"

#include <vector>

namespace zhuke::exchange {

// What all sheets of a workbook share.
struct XlsxContext
{
    std::vector<QString> strings;
    std::vector<NumberShape> shapes;
    bool isDate1904 = false;
    qint64 cellsLeft = 0; // of the limit for the whole workbook
};

// Reads the rows of one worksheet. Cells stand where their address says, or after the one before;
// a merged range has its value in the top left cell, as stored.
class XlsxSheet
{
public:
    [[nodiscard]] static domain::Result<std::vector<application::SheetRow>>
    read(ZipArchive &archive, const QString &part, XlsxContext &context);

private:
    enum class CellType { Number, Shared, Text, Flag, Error, IsoDate };

    struct CellHead
    {
        int column;
        CellType type;
        NumberShape shape;
    };

    XlsxSheet(XmlPart &xml, const ReadLimits &limits, XlsxContext &context);

    void readWorksheet();
    void readRow();
    void readCell();
    [[nodiscard]] CellHead readHead();
    [[nodiscard]] int columnOf(QStringView address);
    [[nodiscard]] CellType typeOf(QStringView type);
    [[nodiscard]] application::Cell makeCell(const CellHead &head, const QString &value);
    [[nodiscard]] application::Cell makeNumber(NumberShape shape, const QString &value);
    [[nodiscard]] application::Cell makeShared(const QString &value);
    void put(int column, application::Cell cell);
    void failAt(const QString &what);

    XmlPart &m_xml;
    const ReadLimits &m_limits;
    XlsxContext &m_context;
    std::vector<application::SheetRow> m_rows;
    application::SheetRow m_row;
    int m_column = -1; // of the cell read last
};

} // namespace zhuke::exchange
