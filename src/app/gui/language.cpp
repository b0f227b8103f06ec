// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace zhuke::app {

using namespace Qt::StringLiterals;

void Language::apply(const QString &choice)
{
    const bool isEnglish = choice == "en"_L1
                           || (choice.isEmpty() && QLocale::system().language() == QLocale::English
                               && QLocale::system().name() != "C"_L1);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(isEnglish ? QLocale(QLocale::English) : QLocale(QLocale::Chinese));
    if (isEnglish) {
        if (m_program.load(u":/i18n/zhuke_en.qm"_s)) {
            QCoreApplication::installTranslator(&m_program);
        }
    } else if (m_qt.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
}

} // namespace zhuke::app
