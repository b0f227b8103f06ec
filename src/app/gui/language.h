// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace zhuke::app {

// Chinese is the source; English and Qt's own texts come from translations.
class Language
{
public:
    // zh, en, or empty for the system's.
    void apply(const QString &choice);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace zhuke::app
