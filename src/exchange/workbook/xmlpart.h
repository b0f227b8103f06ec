// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/ziparchive.h"

#include <QXmlStreamReader>

#include <optional>

namespace zhuke::exchange {

// Walks through the XML of one part. The first failure stays: from then on there are no more
// children, and finish() names it. Document type declarations are refused, and with them every
// entity that could grow.
class XmlPart
{
public:
    explicit XmlPart(std::unique_ptr<ZipPart> part, const ReadLimits &limits);

    // On to the next child of the element that was entered last; false: its end was reached.
    [[nodiscard]] bool nextChild();
    void skipChild();
    // The text up to the end of the element entered last, with that of elements within it.
    [[nodiscard]] QString text();

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    // Those of the child just entered, until the next step.
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    [[nodiscard]] QString attribute(QLatin1StringView name) const;

    // Fails when the text is longer than a cell may hold.
    void checkTextLength(const QString &text);
    void fail(domain::Error error);
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    [[nodiscard]] domain::Result<void> finish();

private:
    QXmlStreamReader::TokenType advance();

    std::unique_ptr<ZipPart> m_part;
    const ReadLimits &m_limits;
    QXmlStreamReader m_xml;
    std::optional<domain::Error> m_error;
    int m_depth = 0;
};

} // namespace zhuke::exchange
