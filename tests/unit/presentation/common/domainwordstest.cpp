// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/domainwords.h"

#include "domain/client/clientfile.h"
#include "domain/organisation/organisation.h"
#include "domain/privacy/erasure.h"

#include <gtest/gtest.h>

namespace zhuke::presentation {

namespace {

class Words
{
public:
    Words()
    {
        for (const char *word : domainWords()) {
            m_known.insert(QString::fromUtf8(word));
        }
    }

    template <class E>
    void expectAllOf() const
    {
        for (const domain::Field<E> &field : domain::fieldsOf<E>()) {
            EXPECT_TRUE(m_known.contains(field.label())) << field.label().toStdString();
            expectCodes(field.codes);
        }
    }
    void expectCodes(std::span<const domain::CodeLabel> codes) const
    {
        for (const domain::CodeLabel &code : codes) {
            const QString label = QString::fromUtf16(code.label);
            const bool isLatin = label.front().unicode() < 128; // A, B, C
            EXPECT_TRUE(isLatin || m_known.contains(label)) << label.toStdString();
        }
    }

private:
    QSet<QString> m_known;
};

} // namespace

TEST(DomainWords, haveEveryLabelThatAScreenShows)
{
    const Words words;
    words.expectAllOf<domain::Client>();
    words.expectAllOf<domain::CreditSheet>();
    words.expectAllOf<domain::Person>();
    words.expectAllOf<domain::Project>();
    words.expectAllOf<domain::Contract>();
    words.expectAllOf<domain::Visit>();
    words.expectAllOf<domain::Promise>();
    words.expectAllOf<domain::Record>();
    words.expectAllOf<domain::Dossier>();
    words.expectAllOf<domain::User>();
    words.expectCodes(domain::CodesOf<domain::ErasureBasis>::all);
}

} // namespace zhuke::presentation
