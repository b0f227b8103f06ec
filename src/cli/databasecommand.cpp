// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/backupcheck.h"
#include "application/maintenance/contentdigest.h"
#include "cli/commands.h"
#include "presentation/common/findingtext.h"
#include "security/backup/sodiumbackupsealer.h"

#include <QJsonArray>

namespace zhuke::cli {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<domain::Error> noDatabase()
{
    return domain::failure(ErrorCode::Invalid, u"--db"_s, {}, u"wrongWords"_s);
}

Result<QByteArray> digestOf(Context &context)
{
    const auto file = context.signedIn();
    if (!file) {
        return domain::failure(file);
    }
    if (application::reachOf((*file)->session(), application::Permission::Import)
        != domain::AccessScope::Reach::All) {
        return domain::failure(ErrorCode::Forbidden, u"--digest"_s, {}, u"permission"_s);
    }
    return application::contentDigest((*file)->queries());
}

Result<void> readNumber(
    const Words &words, const QString &option, int least, int greatest, std::optional<int> &number)
{
    if (!words.isSet(option)) {
        return {};
    }
    bool isNumber = false;
    number = words.value(option).toInt(&isNumber);
    if (!isNumber || *number < least || *number > greatest) {
        return domain::failure(
            ErrorCode::Invalid, u"--"_s + option, words.value(option), u"outOfRange"_s);
    }
    return {};
}

Result<application::DemoScale> demoScaleOf(const Words &words)
{
    constexpr int mostVisits = 10'000'000;
    application::DemoScale scale;
    std::optional<int> clients;
    if (const auto done = readNumber(words, u"clients"_s, 1, application::greatestDemo, clients);
        !done) {
        return domain::failure(done);
    }
    if (const auto done = readNumber(words, u"visits"_s, 0, mostVisits, scale.visits); !done) {
        return domain::failure(done);
    }
    scale.clients = clients.value_or(scale.clients);
    if (words.isSet(u"seed"_s)) {
        bool isNumber = false;
        scale.seed = words.value(u"seed"_s).toULongLong(&isNumber);
        if (!isNumber) {
            return domain::failure(
                ErrorCode::Invalid, u"--seed"_s, words.value(u"seed"_s), u"notANumber"_s);
        }
    }
    return scale;
}

Result<std::vector<application::Finding>> findRemoved(app::CompanyFile &file, const QString &backup)
{
    const security::SodiumBackupSealer sealer;
    return backup.isEmpty()
               ? application::checkAgainstNewest(file.maintenance(), file.accounts(), sealer)
               : application::checkAgainst(file.maintenance(), sealer, backup);
}

QString rolesText(const std::vector<domain::Role> &roles)
{
    QStringList labels;
    for (const domain::Role role : roles) {
        labels.append(domain::labelOf(role));
    }
    return labels.join(u'、');
}

} // namespace

Exit initCommand(Context &context, const QStringList &arguments)
{
    Output &output = context.output();
    Words words({});
    if (!words.option(u"company"_s, u"NAME"_s)
             .option(u"admin"_s, u"NAME"_s)
             .parse(output, arguments)) {
        return Exit::WrongWords;
    }
    if (context.options().database.isEmpty()) {
        return output.fail(noDatabase().value());
    }
    const Result<QString> password = context.password();
    if (!password) {
        return output.fail(password.error());
    }
    application::NewCompany request;
    request.company = words.value(u"company"_s);
    request.admin = words.value(u"admin"_s);
    request.password = *password;
    const auto file =
        app::CompanyFile::create(context.options().database, context.clock(), request);
    if (!file) {
        return output.fail(file.error());
    }
    const QString code = (*file)->recoveryCode();
    return output.answer(
        QJsonObject{{u"database"_s, context.options().database}, {u"recoveryCode"_s, code}},
        u"已新建 %1\n恢复码(只显示这一次，请抄下保管): %2"_s.arg(context.options().database, code));
}

Exit demoCommand(Context &context, const QStringList &arguments)
{
    Output &output = context.output();
    Words words({});
    if (!words.option(u"clients"_s, u"N"_s)
             .option(u"visits"_s, u"N"_s)
             .option(u"seed"_s, u"S"_s)
             .parse(output, arguments)) {
        return Exit::WrongWords;
    }
    if (context.options().database.isEmpty()) {
        return output.fail(noDatabase().value());
    }
    const auto scale = demoScaleOf(words);
    if (!scale) {
        return output.fail(scale.error());
    }
    const auto file = app::CompanyFile::createDemo(
        context.options().database, context.clock(), *scale, [&](int done, int all) {
            output.progress(u"演示数据"_s, done, all);
            return true;
        });
    if (!file) {
        return output.fail(file.error());
    }
    QJsonArray accounts;
    std::vector<QStringList> table{{u"登录名"_s, u"密码"_s, u"角色"_s, u"单位"_s}};
    for (const application::DemoAccount &account : application::demoAccounts()) {
        QJsonArray roles;
        for (const domain::Role role : account.roles) {
            roles.append(domain::codeOf(role));
        }
        accounts.append(QJsonObject{
            {u"user"_s, account.login},
            {u"password"_s, application::demoPassword()},
            {u"roles"_s, roles},
            {u"unit"_s, account.unit},
        });
        table.push_back(
            {account.login, application::demoPassword(), rolesText(account.roles), account.unit});
    }
    return output.answer(
        QJsonObject{{u"database"_s, context.options().database}, {u"accounts"_s, accounts}},
        plainTable(table));
}

Exit checkCommand(Context &context, const QStringList &arguments)
{
    Output &output = context.output();
    Words words({});
    if (!words.flag(u"digest"_s).option(u"against"_s, u"FILE"_s).parse(output, arguments)) {
        return Exit::WrongWords;
    }
    if (words.isSet(u"digest"_s)) {
        const Result<QByteArray> digest = digestOf(context);
        if (!digest) {
            return output.fail(digest.error());
        }
        const QString text = QString::fromLatin1(digest->toHex());
        return output.answer(QJsonObject{{u"digest"_s, text}}, text);
    }
    const auto file = context.file();
    if (!file) {
        return output.fail(file.error());
    }
    auto findings = (*file)->maintenance().check(context.clock().today(), {});
    if (!findings) {
        return output.fail(findings.error());
    }
    const auto removed = findRemoved(**file, words.value(u"against"_s));
    if (!removed) {
        return output.fail(removed.error());
    }
    findings->insert(findings->end(), removed->begin(), removed->end());
    QJsonArray json;
    QString text;
    for (const application::Finding &finding : *findings) {
        json.append(QJsonObject{{u"where"_s, finding.where}, {u"what"_s, finding.what}});
        text +=
            u"%1：%2 %3\n"_s.arg(finding.where, presentation::findingText(finding), finding.detail);
    }
    output.answer(QJsonObject{{u"ok"_s, findings->empty()}, {u"findings"_s, json}},
                  findings->empty() ? u"未发现问题"_s : text);
    return findings->empty() ? Exit::Done : Exit::Refused;
}

Exit migrateCommand(Context &context, const QStringList &arguments)
{
    Output &output = context.output();
    if (!Words({}).parse(output, arguments)) {
        return Exit::WrongWords;
    }
    if (context.options().database.isEmpty()) {
        return output.fail(noDatabase().value());
    }
    const auto file = app::CompanyFile::open(
        context.options().database, context.clock(), persistence::DatabaseFile::Upgrade::Migrate);
    if (!file) {
        return output.fail(file.error());
    }
    const persistence::MigrationReport &report = (*file)->file().migration();
    return output.answer(
        QJsonObject{
            {u"from"_s, report.from}, {u"to"_s, report.to}, {u"backup"_s, report.backupPath}},
        u"数据库结构 %1 → %2 %3"_s.arg(report.from).arg(report.to).arg(report.backupPath));
}

} // namespace zhuke::cli
