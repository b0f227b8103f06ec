// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xmlpart.h"

#include "exchange/workbook/fileerror.h"

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using domain::Result;

namespace {

// One unit may be written as _x000D_ in the file.
constexpr qsizetype escapeLength = 7;

} // namespace

XmlPart::XmlPart(std::unique_ptr<ZipPart> part, const ReadLimits &limits)
    : m_part(std::move(part))
    , m_limits(limits)
    , m_xml(m_part.get())
{}

QXmlStreamReader::TokenType XmlPart::advance()
{
    if (m_error) {
        return QXmlStreamReader::Invalid;
    }
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > m_limits.depth) {
            fail(badFile(u"nestedTooDeeply"_s).value());
        }
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
        fail(badFile(u"documentType"_s, u"XML with a document type declaration"_s).value());
        break;
    case QXmlStreamReader::Invalid:
        fail(damagedFile(m_xml.errorString()).value());
        break;
    default:
        break;
    }
    return m_error ? QXmlStreamReader::Invalid : m_xml.tokenType();
}

bool XmlPart::nextChild()
{
    for (;;) {
        switch (advance()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

void XmlPart::skipChild()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && advance() != QXmlStreamReader::Invalid) {
    }
}

QString XmlPart::text()
{
    QString text;
    const int outside = m_depth - 1;
    while (m_depth > outside) {
        const QXmlStreamReader::TokenType token = advance();
        if (token == QXmlStreamReader::Invalid) {
            break;
        }
        if (token == QXmlStreamReader::Characters) {
            text += m_xml.text();
            if (text.size() > m_limits.textLength * escapeLength) {
                fail(badFile(u"textTooLong"_s).value());
            }
        }
    }
    return text;
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    return m_xml.attributes().value(name).toString();
}

void XmlPart::checkTextLength(const QString &text)
{
    if (text.size() > m_limits.textLength) {
        fail(badFile(u"textTooLong"_s).value());
    }
}

void XmlPart::fail(domain::Error error)
{
    if (!m_error) {
        m_error = std::move(error);
    }
}

Result<void> XmlPart::finish()
{
    while (!m_error && m_xml.tokenType() != QXmlStreamReader::EndDocument) {
        advance();
    }
    // A damaged zip shows as broken XML first; the cause is the better answer.
    Result<void> whole = m_part->finish();
    if (!whole) {
        return whole;
    }
    if (m_error) {
        return tl::unexpected<domain::Error>(*m_error);
    }
    return {};
}

} // namespace zhuke::exchange
