// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/account/accountverbs.h"
#include "application/dossier/dossierverbs.h"
#include "application/exporting/exporter.h"
#include "application/forms/formassembler.h"
#include "application/ledger/ledgerverbs.h"
#include "application/privacy/erasureverbs.h"
#include "application/privacy/reveallog.h"
#include "application/settings/settingverbs.h"
#include "application/visit/visitverbs.h"
#include "support/testcompany.h"
#include "unit/application/session/everyform.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>

// Every verb by every role, on a client of one's own, of one's unit and of another unit (domain.md
// 2.1, decisions 24). The table is written by hand and knows nothing of the program's own.
namespace zhuke::application {

using domain::ClientId;
using domain::ErrorCode;
using domain::Result;
using domain::Role;
using namespace Qt::StringLiterals;

namespace {

enum class Whose { Own, Unit, Other };

constexpr std::array allRoles{Role::Chair,
                              Role::DeputyChair,
                              Role::Member,
                              Role::Office,
                              Role::Clerk,
                              Role::Manager,
                              Role::Sales,
                              Role::ProjectManager,
                              Role::Production,
                              Role::Engineering,
                              Role::Nominator,
                              Role::Leader,
                              Role::Archivist,
                              Role::Administrator};

// A company with somebody of one role, whose unit is 华东分公司, and a client of each kind.
class Stage
{
public:
    Stage(Role isRole, Whose isWhose)
        : role(isRole)
        , whose(isWhose)
        , session(addSomebody())
        , client(addClient())
    {
        company.collectPi3();
    }

    [[nodiscard]] QString unitName() const
    {
        return whose == Whose::Other ? u"华南分公司"_s : u"华东分公司"_s;
    }
    [[nodiscard]] QString managerName() const
    {
        switch (whose) {
        case Whose::Own: // a manager's own; who is none makes it the unit's
            return role == Role::Manager ? session.userName : QString();
        case Whose::Unit:
            return company.manager.userName;
        case Whose::Other:
            return company.otherManager.userName;
        }
        return {};
    }
    [[nodiscard]] domain::Storage &storage() { return company.database.storage(); }
    [[nodiscard]] const domain::Queries &queries() { return company.database.file().queries(); }

    // A visit that lies there already.
    [[nodiscard]] domain::VisitId addVisit()
    {
        domain::Visit visit = aVisit();
        visit.uid = test::aUid();
        return company.database.write([&](domain::Repositories &r) { return r.visits.add(visit); });
    }
    [[nodiscard]] domain::Visit aVisit() const
    {
        domain::Visit visit;
        visit.client = client;
        visit.date = QDate(2026, 11, 20);
        visit.content = u"了解二期地块推进情况"_s;
        visit.nextDate = QDate(2026, 12, 20);
        return visit;
    }

    Role role;
    Whose whose;
    test::TestCompany company;
    Session session;
    ClientId client;

private:
    Session addSomebody()
    {
        domain::User user;
        user.uid = test::aUid();
        user.name = u"曾示远"_s;
        user.login = u"zengshiyuan"_s;
        user.unit = company.east;
        user.roles = {role};
        const domain::UserId id = company.database.write(
            [&](domain::Repositories &r) { return r.organisation.addUser(user); });
        return {id, user.uid, user.name, user.unit, u"华东分公司"_s, user.roles};
    }

    ClientId addClient()
    {
        domain::Client made = test::aClient();
        made.serial = 1;
        made.grade = domain::Grade::B;
        made.level = domain::Level::Company;
        made.state = domain::ClientState::Listed;
        made.unit = whose == Whose::Other ? company.south : company.east;
        made.manager = whose == Whose::Own    ? session.user
                       : whose == Whose::Unit ? company.manager.user
                                              : company.otherManager.user;
        return company.database.write([&](domain::Repositories &r) { return r.clients.add(made); });
    }
};

template <class T>
Result<void> plain(const Result<T> &result)
{
    return result ? Result<void>() : domain::failure(result);
}

Result<void> addClient(Stage &stage)
{
    return plain(stage.company.clients.add(stage.session, [&](domain::ClientFile &file) {
        file.client.name = u"澜汀建设有限公司(虚构)"_s;
        file.unitName = stage.unitName();
        file.managerName = stage.managerName();
        return Result<void>();
    }));
}

Result<void> updateClient(Stage &stage)
{
    return stage.company.clients.update(stage.session, stage.client, [](domain::ClientFile &file) {
        file.client.remark = u"改"_s;
        return Result<void>();
    });
}

Result<void> verifyForms(Stage &stage)
{
    return stage.company.clients.verifyForms(stage.session, stage.client);
}

Result<void> trashClient(Stage &stage)
{
    stage.company.database.write([&](domain::Repositories &r) -> Result<ClientId> {
        auto client = r.clients.find(stage.client).value();
        client.serial.reset(); // a numbered one stays for everybody
        client.grade.reset();
        const Result<void> done = r.clients.update(client);
        return done ? Result<ClientId>(stage.client) : domain::failure(done);
    });
    return stage.company.clients.moveToTrash(stage.session, stage.client);
}

Result<void> recordVisit(Stage &stage)
{
    return plain(
        VisitVerbs(stage.storage(), stage.company.clock).add(stage.session, stage.aVisit()));
}

Result<void> changeVisit(Stage &stage)
{
    const domain::VisitId id = stage.addVisit();
    domain::Visit visit =
        stage.company.database.write([&](domain::Repositories &r) { return r.visits.find(id); });
    visit.content = u"改"_s;
    return VisitVerbs(stage.storage(), stage.company.clock).update(stage.session, visit);
}

Result<void> trashVisit(Stage &stage)
{
    const domain::VisitId id = stage.addVisit();
    return VisitVerbs(stage.storage(), stage.company.clock).moveToTrash(stage.session, id);
}

Result<void> fileDossier(Stage &stage)
{
    domain::Dossier dossier;
    dossier.client = stage.client;
    dossier.year = 2026;
    dossier.quarter = 3;
    dossier.summary1 = u"关系平稳"_s;
    return plain(DossierVerbs(stage.storage(), stage.company.clock).add(stage.session, dossier));
}

Result<void> print(Stage &stage, bool showsSealed)
{
    FormRequest request;
    request.forms = {u"f3"_s};
    request.clients = {stage.client};
    request.showsSealed = showsSealed;
    return plain(
        FormAssembler(stage.queries(), stage.company.clock).assemble(stage.session, request));
}

Result<void> printForms(Stage &stage)
{
    return print(stage, false);
}

Result<void> printSealed(Stage &stage)
{
    return print(stage, true);
}

// Allowed means that the client is in it.
Result<void> exportClients(Stage &stage)
{
    const auto table =
        Exporter(stage.queries(), stage.company.clock).table(stage.session, ExportKind::Clients);
    if (!table) {
        return domain::failure(table);
    }
    return table->rows.empty() ? domain::failure(ErrorCode::NotFound) : Result<void>();
}

Result<void> readClient(Stage &stage)
{
    return plain(stage.queries().clients.file(scopeOf(stage.session), stage.client));
}

Result<void> findClient(Stage &stage)
{
    const auto hits =
        stage.queries().search.search(scopeOf(stage.session), u"云汀"_s, std::nullopt, 10);
    if (!hits) {
        return domain::failure(hits);
    }
    return hits->empty() ? domain::failure(ErrorCode::NotFound) : Result<void>();
}

Result<void> import(Stage &stage)
{
    const auto text = [](const QString &words) { return Cell{Cell::Kind::Text, words, {}, false}; };
    const Sheet sheet{u"大客户台账"_s,
                      {{1, {text(u"客户名称"_s), text(u"推荐单位"_s)}},
                       {2, {text(u"栖川置业有限公司(虚构)"_s), text(u"华东分公司"_s)}}}};
    ImportOptions options;
    options.fileName = u"a.xlsx"_s;
    return plain(LedgerVerbs(stage.storage(), stage.company.clock)
                     .importLedger(stage.session, {{sheet}, false}, options));
}

Result<void> setSetting(Stage &stage)
{
    return SettingVerbs(stage.storage(), EveryForm(), stage.company.clock)
        .set(stage.session, u"f4_per"_s, u"manager"_s);
}

Result<void> setPrivacy(Stage &stage)
{
    return SettingVerbs(stage.storage(), EveryForm(), stage.company.clock)
        .set(stage.session, u"collect_pi3"_s, u"off"_s);
}

Result<void> importForm(Stage &stage)
{
    return plain(SettingVerbs(stage.storage(), EveryForm(), stage.company.clock)
                     .importForm(stage.session, "{}"));
}

Result<void> addUser(Stage &stage)
{
    AccountVerbs verbs(
        stage.storage(), stage.company.database.file().accounts(), stage.company.clock);
    return verbs.addUser(
        stage.session,
        test::testKeyring(),
        {u"sunshian"_s, u"孙示安"_s, u"华东分公司"_s, {Role::Manager}, u"chushi-2026"_s},
        KeyCost::Minimum);
}

Result<void> erasePerson(Stage &stage)
{
    domain::Person person;
    person.uid = test::aUid();
    person.client = stage.client;
    person.name = u"单示宁"_s;
    stage.company.database.write([&](domain::Repositories &r) { return r.persons.add(person); });
    persistence::DatabaseFile &file = stage.company.database.file();
    ErasureVerbs verbs(stage.storage(), file.maintenance(), file.accounts(), stage.company.clock);
    return plain(verbs.erase(
        stage.session,
        {person.uid, domain::ErasureBasis::OwnRequest, u"PI-2026-001"_s, QDate(2026, 11, 20), {}}));
}

Result<void> readReveals(Stage &stage)
{
    return plain(readRevealLog(stage.queries(), stage.session, {}));
}

struct Verb
{
    const char *name;
    // Chair, DeputyChair, Member, Office, Clerk, Manager, Sales, ProjectManager, Production,
    // Engineering, Nominator, Leader, Archivist, Administrator: a all, u unit, o own, - never.
    std::string_view reach;
    Result<void> (*run)(Stage &);
    bool changes = true;
};

constexpr std::array verbs{
    Verb{"addClient", "---auo--------", addClient},
    Verb{"updateClient", "---auo--------", updateClient},
    Verb{"verifyForms", "---auo--------", verifyForms},
    Verb{"trashClient", "---a----------", trashClient},
    Verb{"recordVisit", "---auo--------", recordVisit},
    Verb{"changeVisit", "---auo--------", changeVisit},
    Verb{"trashVisit", "---auo--------", trashVisit},
    Verb{"fileDossier", "---auo--------", fileDossier},
    Verb{"printForms", "---auo------a-", printForms, false},
    Verb{"printSealed", "-----o--------", printSealed, false},
    Verb{"exportClients", "---auo------a-", exportClients, false},
    Verb{"readClient", "aauauo----aaa-", readClient, false},
    Verb{"findClient", "aauauo----aaa-", findClient, false},
    Verb{"import", "---aa---------", import},
    Verb{"setSetting", "---a---------a", setSetting},
    Verb{"setPrivacy", "---a--------a-", setPrivacy},
    Verb{"erasePerson", "------------a-", erasePerson},
    Verb{"readReveals", "------------a-", readReveals, false},
    Verb{"importForm", "---a----------", importForm},
    Verb{"addUser", "-------------a", addUser},
};

void PrintTo(const Verb &verb, std::ostream *stream)
{
    *stream << verb.name;
}

bool isAllowed(char reach, Whose whose)
{
    return reach == 'a' || (reach == 'u' && whose != Whose::Other)
           || (reach == 'o' && whose == Whose::Own);
}

class RoleTable : public testing::TestWithParam<Verb>
{};

} // namespace

TEST_P(RoleTable, isKeptByTheVerb)
{
    const Verb &verb = GetParam();
    ASSERT_EQ(verb.reach.size(), allRoles.size());
    int tried = 0;
    for (std::size_t i = 0; i < allRoles.size(); ++i) {
        for (const Whose whose : {Whose::Own, Whose::Unit, Whose::Other}) {
            Stage stage(allRoles.at(i), whose);
            const qint64 before = stage.company.auditRecords();
            const Result<void> done = verb.run(stage);
            const QString where =
                u"%1 by %2 on %3"_s
                    .arg(QLatin1StringView(verb.name), domain::codeOf(allRoles.at(i)))
                    .arg(static_cast<int>(whose));
            ++tried;
            if (isAllowed(verb.reach[i], whose)) {
                EXPECT_TRUE(done) << where.toStdString() << ": " << done.error().rule.toStdString();
                EXPECT_EQ(stage.company.auditRecords() > before, verb.changes)
                    << where.toStdString();
                continue;
            }
            ASSERT_FALSE(done) << where.toStdString();
            EXPECT_TRUE(done.error().code == ErrorCode::Forbidden
                        || done.error().code == ErrorCode::NotFound)
                << where.toStdString() << ": " << done.error().rule.toStdString();
            EXPECT_EQ(stage.company.auditRecords(), before) << where.toStdString();
        }
    }
    std::printf("%s: %d rows\n", verb.name, tried);
}

INSTANTIATE_TEST_SUITE_P(Verbs,
                         RoleTable,
                         testing::ValuesIn(verbs),
                         [](const testing::TestParamInfo<Verb> &each) {
                             return std::string(each.param.name);
                         });

} // namespace zhuke::application
