// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {

// Every name that the sources hand to icon() or keep for it: words with a hyphen beside a text.
QSet<QString> namesUsed()
{
    static const QRegularExpression name(u"\"([a-z]+(?:-[a-z]+)+)\""_s);
    QSet<QString> names;
    QDirIterator files(QStringLiteral(ZHUKE_SOURCE_DIR) + u"/src/widgets"_s,
                       {u"*.cpp"_s},
                       QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto matches = name.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString found = matches.next().captured(1);
            if (!found.startsWith(u"breeze"_s)) { // the theme itself
                names.insert(found);
            }
        }
    }
    return names;
}

bool isInTheme(const QString &theme, const QString &name)
{
    QDirIterator files(u"/usr/share/icons/"_s + theme,
                       {name + u".svg"_s},
                       QDir::Files,
                       QDirIterator::Subdirectories);
    return files.hasNext();
}

} // namespace

TEST(Icons, areAllInTheThemesOrOurOwn)
{
    const QSet<QString> names = namesUsed();
    EXPECT_GT(names.size(), 20);
    for (const QString &name : names) {
        if (QFile::exists(u":/icons/%1.svg"_s.arg(name))) {
            continue;
        }
        EXPECT_TRUE(isInTheme(u"breeze"_s, name)) << name.toStdString();
        EXPECT_TRUE(isInTheme(u"breeze-dark"_s, name)) << name.toStdString();
    }
}

} // namespace zhuke::widgets
