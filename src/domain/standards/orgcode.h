// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QString>
#include <QStringView>

#include <utility>

namespace zhuke::domain {

// 组织机构代码, GB 11714: eight characters and a check. Passing means well-formed, not existing.
class OrganisationCode
{
public:
    // With or without the hyphen; full-width and lower case are taken. Invalid with rule
    // "organisationCodeForm"; a wrong check is no refusal.
    [[nodiscard]] static Result<OrganisationCode> parse(QStringView text);

    [[nodiscard]] bool hasValidCheck() const;
    [[nodiscard]] QString text() const { return m_text; } // PDY00001X
    [[nodiscard]] QString printed() const;                // PDY00001-X

    friend bool operator==(const OrganisationCode &, const OrganisationCode &) = default;

private:
    explicit OrganisationCode(QString text)
        : m_text(std::move(text))
    {}

    QString m_text;
};

} // namespace zhuke::domain
