// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace zhuke::app {

using namespace Qt::StringLiterals;

namespace {

QString inOwnFolder(QStandardPaths::StandardLocation location, const QString &file)
{
    const QString folder = QStandardPaths::writableLocation(location) + u"/zhuke"_s;
    QDir().mkpath(folder);
    return folder + u'/' + file;
}

} // namespace

QString settingsPath()
{
    return inOwnFolder(QStandardPaths::GenericConfigLocation, u"zhuke.conf"_s);
}

QString demoPath()
{
    return inOwnFolder(QStandardPaths::GenericDataLocation, u"demo.zhuke"_s);
}

QString openedPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/zhuke"_s;
}

} // namespace zhuke::app
