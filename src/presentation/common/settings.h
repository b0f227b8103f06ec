// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace zhuke::presentation {

// What one person's window remembers ($XDG_CONFIG_HOME/zhuke/zhuke.conf, decisions 19). Injected,
// so that a test has its own file.
class Settings
{
public:
    explicit Settings(const QString &path)
        : m_file(path, QSettings::IniFormat)
    {}

    // system, light or dark
    [[nodiscard]] QString appearance() const;
    void setAppearance(const QString &appearance) { write("window/appearance", appearance); }
    // zh, en or empty for the system's
    [[nodiscard]] QString language() const { return read("window/language").toString(); }
    void setLanguage(const QString &language) { write("window/language", language); }

    // Minutes without a key or a click after which the window locks; 0 for never.
    [[nodiscard]] int lockMinutes() const;
    void setLockMinutes(int minutes) { write("window/lockMinutes", minutes); }

    [[nodiscard]] QStringList recentFiles() const { return read("files/recent").toStringList(); }
    void addRecentFile(const QString &path);
    [[nodiscard]] QString lastUser() const { return read("files/user").toString(); }
    void setLastUser(const QString &login) { write("files/user", login); }

    // State of a window, splitter, table header or page, by the name of its widget.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);
    [[nodiscard]] QString lastPage() const { return read("window/page").toString(); }
    void setLastPage(const QString &page) { write("window/page", page); }

private:
    [[nodiscard]] QVariant read(const char *key) const
    {
        return m_file.value(QLatin1StringView(key));
    }
    void write(const char *key, const QVariant &value)
    {
        m_file.setValue(QLatin1StringView(key), value);
    }

    QSettings m_file;
};

} // namespace zhuke::presentation
