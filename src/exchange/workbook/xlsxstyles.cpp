// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxstyles.h"

#include "exchange/workbook/xmlpart.h"

#include <QHash>

#include <algorithm>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using domain::failure;
using domain::Result;

namespace {

// [h], [mm] or [s] counts beyond a day or hour; any other bracket is a colour, condition or locale.
bool isElapsedTime(QStringView bracket)
{
    const auto isUnit = [](QChar character) { return QStringView(u"hmsHMS").contains(character); };
    return std::all_of(bracket.begin(), bracket.end(), isUnit);
}

// What a quotation or bracket that begins here gives to the format; moves on to its end.
QString bareQuotation(QStringView code, qsizetype &at)
{
    const bool isBracket = code.at(at) == u'[';
    const qsizetype found = code.indexOf(isBracket ? u']' : u'"', at + 1);
    const qsizetype end = found < 0 ? code.size() : found;
    const QStringView content = code.mid(at + 1, end - at - 1);
    at = end;
    return isBracket && isElapsedTime(content) ? content.toString().toLower() : QString();
}

// The format without what it shows literally: quoted texts, escaped and padding characters, and
// brackets.
QString bareFormat(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar character = code.at(i);
        if (QStringView(u"\\_*").contains(character)) {
            ++i;
        } else if (character == u'"' || character == u'[') {
            bare += bareQuotation(code, i);
        } else {
            bare += character.toLower();
        }
    }
    return bare;
}

bool isBetween(int value, int low, int high)
{
    return value >= low && value <= high;
}

void readFormats(XmlPart &xml, QHash<int, NumberShape> &formats)
{
    while (xml.nextChild()) {
        formats.insert(xml.attribute("numFmtId"_L1).toInt(),
                       shapeOfFormat(xml.attribute("formatCode"_L1)));
        xml.skipChild();
    }
}

std::vector<int> readCellFormats(XmlPart &xml)
{
    std::vector<int> ids;
    while (xml.nextChild()) {
        ids.push_back(xml.attribute("numFmtId"_L1).toInt());
        xml.skipChild();
    }
    return ids;
}

} // namespace

NumberShape shapeOfFormat(QStringView formatCode)
{
    const QString bare = bareFormat(formatCode);
    if (bare.contains(u'%')) {
        return NumberShape::Percent;
    }
    const bool isTime = bare.contains(u'h') || bare.contains(u's');
    const bool isDate =
        bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !isTime);
    return isDate ? NumberShape::Date : NumberShape::Plain;
}

NumberShape shapeOfBuiltIn(int formatId)
{
    if (formatId == 9 || formatId == 10) {
        return NumberShape::Percent;
    }
    const bool isDate = isBetween(formatId, 14, 17) || formatId == 22 || isBetween(formatId, 27, 31)
                        || formatId == 36 || isBetween(formatId, 50, 54) || formatId == 57
                        || formatId == 58;
    return isDate ? NumberShape::Date : NumberShape::Plain;
}

Result<std::vector<NumberShape>> readXlsxStyles(ZipArchive &archive, const QString &part)
{
    auto stream = archive.part(part);
    if (!stream) {
        return failure(stream);
    }
    XmlPart xml(std::move(*stream), archive.limits());
    QHash<int, NumberShape> formats;
    std::vector<int> ids;
    if (xml.nextChild()) {
        while (xml.nextChild()) {
            if (xml.name() == u"numFmts"_s) {
                readFormats(xml, formats);
            } else if (xml.name() == u"cellXfs"_s) {
                ids = readCellFormats(xml);
            } else {
                xml.skipChild();
            }
        }
    }
    if (const Result<void> read = xml.finish(); !read) {
        return failure(read);
    }
    std::vector<NumberShape> shapes;
    shapes.reserve(ids.size());
    for (const int id : ids) {
        const auto own = formats.constFind(id);
        shapes.push_back(own == formats.constEnd() ? shapeOfBuiltIn(id) : *own);
    }
    return shapes;
}

} // namespace zhuke::exchange
