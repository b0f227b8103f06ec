// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/account/accountverbs.h"
#include "cli/commands.h"

#include <QFile>
#include <QJsonArray>

namespace zhuke::cli {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Result<std::vector<domain::Role>> rolesNamed(const QString &text)
{
    std::vector<domain::Role> roles;
    const QStringList codes = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &code : codes) {
        const auto role = domain::fromCode<domain::Role>(code.trimmed());
        if (!role) {
            return domain::failure(ErrorCode::Invalid, u"roles"_s, code, u"notACode"_s);
        }
        roles.push_back(*role);
    }
    return roles;
}

// The new password stands in a file, so that it is on no command line.
Result<QString> newPassword(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return domain::failure(ErrorCode::Storage,
                               u"--new-password-file"_s,
                               path,
                               u"unreadableFile"_s,
                               file.errorString());
    }
    return QString::fromUtf8(file.readLine()).remove(u'\n').remove(u'\r');
}

Exit finish(Context &context, const Result<void> &done)
{
    return done ? context.output().answer(QJsonObject{{u"ok"_s, true}}, u"已完成"_s)
                : context.output().fail(done.error());
}

Exit addUser(Context &context, const QStringList &arguments)
{
    Words words({u"LOGIN"_s});
    words.option(u"name"_s, u"NAME"_s)
        .option(u"unit"_s, u"NAME"_s)
        .option(u"roles"_s, u"ROLE,..."_s)
        .option(u"new-password-file"_s, u"FILE"_s);
    if (!words.parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto roles = rolesNamed(words.value(u"roles"_s));
    if (!roles) {
        return context.output().fail(roles.error());
    }
    const auto password = newPassword(words.value(u"new-password-file"_s));
    if (!password) {
        return context.output().fail(password.error());
    }
    const auto file = context.signedInToWrite();
    if (!file) {
        return context.output().fail(file.error());
    }
    const application::NewUser user{words.positional(0),
                                    words.isSet(u"name"_s) ? words.value(u"name"_s)
                                                           : words.positional(0),
                                    words.value(u"unit"_s),
                                    *roles,
                                    *password};
    application::AccountVerbs verbs((*file)->storage(), (*file)->accounts(), context.clock());
    return finish(context, verbs.addUser((*file)->session(), (*file)->keyring(), user));
}

Exit setRoles(Context &context, const QStringList &arguments)
{
    Words words({u"LOGIN"_s, u"ROLE,..."_s});
    if (!words.parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto roles = rolesNamed(words.positional(1));
    if (!roles) {
        return context.output().fail(roles.error());
    }
    const auto file = context.signedInToWrite();
    if (!file) {
        return context.output().fail(file.error());
    }
    application::AccountVerbs verbs((*file)->storage(), (*file)->accounts(), context.clock());
    return finish(context, verbs.setRoles((*file)->session(), words.positional(0), *roles));
}

Exit setPassword(Context &context, const QStringList &arguments)
{
    Words words({u"LOGIN"_s});
    if (!words.option(u"new-password-file"_s, u"FILE"_s).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto password = newPassword(words.value(u"new-password-file"_s));
    if (!password) {
        return context.output().fail(password.error());
    }
    const auto file = context.signedInToWrite();
    if (!file) {
        return context.output().fail(file.error());
    }
    application::AccountVerbs verbs((*file)->storage(), (*file)->accounts(), context.clock());
    return finish(
        context,
        verbs.setPassword((*file)->session(), (*file)->keyring(), words.positional(0), *password));
}

// By the recovery code, which --password-file holds then.
Exit recoverPassword(Context &context, const QStringList &arguments)
{
    Words words({u"LOGIN"_s});
    if (!words.option(u"new-password-file"_s, u"FILE"_s).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto password = newPassword(words.value(u"new-password-file"_s));
    if (!password) {
        return context.output().fail(password.error());
    }
    const auto code = context.password();
    if (!code) {
        return context.output().fail(code.error());
    }
    const auto file = context.file();
    if (!file) {
        return context.output().fail(file.error());
    }
    const QString login = words.positional(0);
    if (const auto done = (*file)->signInByCode(context.clock(), login, *code); !done) {
        return context.output().fail(done.error());
    }
    application::AccountVerbs verbs((*file)->storage(), (*file)->accounts(), context.clock());
    return finish(context,
                  verbs.recoverPassword((*file)->session(), (*file)->keyring(), login, *password));
}

Exit listUsers(Context &context, const QStringList &arguments)
{
    if (!Words({}).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedIn();
    if (!file) {
        return context.output().fail(file.error());
    }
    if (const auto done =
            application::authorise((*file)->session(), application::Permission::ManageUsers);
        !done) {
        return context.output().fail(done.error());
    }
    const auto users = (*file)->queries().organisation.users();
    if (!users) {
        return context.output().fail(users.error());
    }
    QJsonArray json;
    std::vector<QStringList> table{{u"登录名"_s, u"姓名"_s, u"角色"_s}};
    for (const domain::User &user : *users) {
        QJsonArray roles;
        QStringList labels;
        for (const domain::Role role : user.roles) {
            roles.append(domain::codeOf(role));
            labels.append(domain::labelOf(role));
        }
        json.append(
            QJsonObject{{u"login"_s, user.login.isEmpty() ? QJsonValue() : QJsonValue(user.login)},
                        {u"name"_s, user.name},
                        {u"roles"_s, roles},
                        {u"active"_s, user.active}});
        table.push_back({user.login, user.name, labels.join(u'、')});
    }
    return context.output().answer(json, plainTable(table));
}

} // namespace

Exit userCommand(Context &context, const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (verb == u"add") {
        return addUser(context, rest);
    }
    if (verb == u"role") {
        return setRoles(context, rest);
    }
    if (verb == u"password") {
        return setPassword(context, rest);
    }
    if (verb == u"recover") {
        return recoverPassword(context, rest);
    }
    if (verb == u"list") {
        return listUsers(context, rest);
    }
    return context.output().fail({ErrorCode::Invalid, u"user"_s, verb, u"wrongWords"_s, {}});
}

} // namespace zhuke::cli
