// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/settings.h"

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRecentFiles = 8;
constexpr int usualLockMinutes = 10;
} // namespace

QString Settings::appearance() const
{
    const QString value = read("window/appearance").toString();
    return value == "light"_L1 || value == "dark"_L1 ? value : u"system"_s;
}

int Settings::lockMinutes() const
{
    const QVariant minutes = read("window/lockMinutes");
    return minutes.isValid() ? qMax(0, minutes.toInt()) : usualLockMinutes;
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    write("files/recent", files.mid(0, mostRecentFiles));
}

QByteArray Settings::state(const QString &name) const
{
    return m_file.value(u"state/"_s + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_file.setValue(u"state/"_s + name, state);
}

} // namespace zhuke::presentation
