// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxstrings.h"

#include "exchange/workbook/fileerror.h"

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using domain::failure;
using domain::Result;

namespace {

// One unit is spelled _xHHHH_.
constexpr qsizetype escapeLength = 7;

std::optional<QChar> escapedAt(const QString &text, qsizetype at)
{
    if (at + escapeLength > text.size() || text.at(at) != u'_' || text.at(at + 1) != u'x'
        || text.at(at + escapeLength - 1) != u'_') {
        return std::nullopt;
    }
    bool isHex = false;
    const ushort unit = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
    return isHex ? std::optional(QChar(unit)) : std::nullopt;
}

} // namespace

QString withoutEscapes(QString text)
{
    qsizetype at = text.indexOf(u"_x"_s);
    while (at >= 0) {
        if (const auto unit = escapedAt(text, at)) {
            text.replace(at, escapeLength, *unit);
        }
        at = text.indexOf(u"_x"_s, at + 1);
    }
    return text;
}

QString withEscapes(QString text)
{
    constexpr char16_t firstPrintable = 0x20;
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        const QChar unit = text.at(at);
        if (unit == u'_' && escapedAt(text, at)) {
            text.insert(at, u"_x005F"_s);
        } else if (unit < firstPrintable && unit != u'\t' && unit != u'\n') {
            text.replace(at, 1, u"_x%1_"_s.arg(unit.unicode(), 4, 16, QChar(u'0')));
        }
    }
    return text;
}

QString readXlsxText(XmlPart &xml)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.name() == u"t"_s) {
            text += withoutEscapes(xml.text());
        } else if (xml.name() == u"r"_s) {
            text += readXlsxText(xml);
        } else {
            xml.skipChild();
        }
        xml.checkTextLength(text);
    }
    return text;
}

Result<std::vector<QString>> readXlsxStrings(ZipArchive &archive, const QString &part)
{
    auto stream = archive.part(part);
    if (!stream) {
        return failure(stream);
    }
    XmlPart xml(std::move(*stream), archive.limits());
    std::vector<QString> strings;
    if (xml.nextChild()) {
        while (xml.nextChild()) {
            if (xml.name() != u"si"_s) {
                xml.skipChild();
                continue;
            }
            if (static_cast<qint64>(strings.size()) >= archive.limits().sharedStrings) {
                xml.fail(badFile(u"tooManySharedStrings"_s).value());
                break;
            }
            strings.push_back(readXlsxText(xml));
        }
    }
    if (const Result<void> read = xml.finish(); !read) {
        return failure(read);
    }
    return strings;
}

} // namespace zhuke::exchange
