// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/storage/sqlstorage.h"
#include "support/filled.h"
#include "support/threeclients.h"

#include <gmock/gmock.h>

namespace zhuke {
namespace {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Repositories;
using domain::Result;

class Aggregates : public testing::Test
{
protected:
    domain::Error run(const domain::Storage::Work &work)
    {
        const auto done = m_data.database.storage().transaction(work);
        return done ? domain::Error{} : done.error();
    }

    // What every kind of aggregate must hold: it is read as it was written, a stale revision is
    // refused, what is in the trash is not found, and erasing leaves nothing.
    template <class E, class Of>
    void expectALife(E entity, Of repositoryOf)
    {
        entity.client = m_data.own;
        entity.uid = test::aUid();
        EXPECT_EQ(run([&](Repositories &r) -> Result<void> {
                      auto &repository = repositoryOf(r);
                      entity.id = repository.add(entity).value();
                      entity.revision = 1;
                      EXPECT_EQ(repository.find(*entity.id).value(), entity);
                      EXPECT_TRUE(repository.update(entity));
                      EXPECT_EQ(repository.update(entity).error().code, ErrorCode::Conflict);
                      entity.revision = 2;
                      EXPECT_EQ(repository.ofClient(m_data.own).value(), std::vector{entity});
                      EXPECT_TRUE(repository.ofClient(m_data.foreign)->empty());
                      EXPECT_TRUE(repository.moveToTrash(*entity.id, m_data.manager, test::now()));
                      EXPECT_EQ(repository.find(*entity.id).error().code, ErrorCode::NotFound);
                      EXPECT_EQ(repository.update(entity).error().code, ErrorCode::NotFound);
                      EXPECT_TRUE(repository.ofClient(m_data.own)->empty());
                      EXPECT_TRUE(repository.erase(*entity.id));
                      EXPECT_EQ(repository.erase(*entity.id).error().code, ErrorCode::NotFound);
                      E nameless = entity;
                      nameless.uid.clear();
                      EXPECT_EQ(repository.add(nameless).error().field, u"uid"_s);
                      return {};
                  }),
                  domain::Error{});
    }

    test::ThreeClients m_data;
};

TEST_F(Aggregates, keepProjectsWithContracts)
{
    auto project = test::filled<domain::Project>();
    auto contract = test::filled<domain::Contract>();
    contract.supplements = {test::filled<domain::Supplement>(), domain::Supplement()};
    contract.supplements.front().amountFen = domain::Money::fromFen(-5);
    contract.receipts = {test::filled<domain::Receipt>()};
    project.contracts = {contract, domain::Contract()};
    project.followUps = {test::filled<domain::FollowUp>(), domain::FollowUp()};
    expectALife(
        project, [](Repositories & r) -> auto & { return r.projects; });
    domain::Project bare;
    bare.name = u"只有名字"_s;
    expectALife(
        bare, [](Repositories & r) -> auto & { return r.projects; });
}

TEST_F(Aggregates, keepVisitsWithParticipants)
{
    auto visit = test::filled<domain::Visit>();
    visit.author = m_data.manager;
    visit.recorder = m_data.manager;
    visit.our = {test::aParticipant(u"周示客"_s)};
    visit.our.front().user = m_data.manager;
    visit.their = {test::filled<domain::Participant>(), test::aParticipant(u"甲"_s)};
    expectALife(
        visit, [](Repositories & r) -> auto & { return r.visits; });
}

TEST_F(Aggregates, keepTheIdsOfPromises)
{
    domain::Visit visit =
        test::aVisit(m_data.own)
            .with(&domain::Visit::promises, {test::aPromise(u"一"_s), test::aPromise(u"二"_s)});
    EXPECT_EQ(run([&](Repositories &r) -> Result<void> {
                  const auto id = r.visits.add(visit).value();
                  visit = r.visits.find(id).value();
                  const auto second = visit.promises.at(1).id;
                  visit.promises.erase(visit.promises.begin());
                  visit.promises.push_back(test::aPromise(u"三"_s));
                  EXPECT_TRUE(r.visits.update(visit));
                  const auto stored = r.visits.find(id).value().promises;
                  EXPECT_EQ(stored.at(0).id, second);
                  EXPECT_EQ(stored.at(1).what, u"三"_s);
                  EXPECT_NE(stored.at(1).id, second);
                  return {};
              }),
              domain::Error{});
}

TEST_F(Aggregates, keepRecordsAndDossiers)
{
    expectALife(
        test::filled<domain::Record>(), [](Repositories & r) -> auto & { return r.records; });
    auto dossier = test::filled<domain::Dossier>();
    dossier.planLines = {test::filled<domain::PlanLine>(), domain::PlanLine()};
    expectALife(
        dossier, [](Repositories & r) -> auto & { return r.dossiers; });
}

TEST_F(Aggregates, nameWhatIsTaken)
{
    EXPECT_TRUE(
        m_data.database
            .write([&](Repositories &r) { return r.projects.add(test::aProject(m_data.own)); })
            .value()
        > 0);
    EXPECT_EQ(run([&](Repositories &r) -> Result<void> {
                  return domain::failure(r.projects.add(test::aProject(m_data.own)));
              }).field,
              u"name"_s);
    EXPECT_EQ(run([&](Repositories &r) -> Result<void> {
                  EXPECT_TRUE(r.projects.add(test::aProject(m_data.foreign)));
                  EXPECT_TRUE(r.dossiers.add(test::aDossier(m_data.own)));
                  return domain::failure(r.dossiers.add(test::aDossier(m_data.own)));
              }).field,
              u"quarter"_s);
    EXPECT_EQ(run([&](Repositories &r) -> Result<void> {
                  return domain::failure(r.organisation.addUnit(test::aUnit()));
              }).field,
              u"name"_s);
    EXPECT_EQ(run([&](Repositories &r) -> Result<void> {
                  return domain::failure(r.organisation.addUser(test::aUser(m_data.unit)));
              }).field,
              u"name"_s);
}

TEST_F(Aggregates, keepUnitsAndUsers)
{
    EXPECT_EQ(run([&](Repositories &r) -> Result<void> {
                  auto unit = test::filled<domain::Unit>();
                  unit.uid = test::aUid();
                  unit.regions = {u"500000"_s, u"110000"_s};
                  unit.id = r.organisation.addUnit(unit).value();
                  EXPECT_EQ(r.organisation.units()->back(), unit);
                  auto user = test::filled<domain::User>();
                  user.uid = test::aUid();
                  user.unit = unit.id;
                  user.id = r.organisation.addUser(user).value();
                  EXPECT_EQ(r.organisation.userByLogin(user.login).value(), user);
                  domain::User same =
                      test::aUser(m_data.unit, u"乙"_s).with(&domain::User::login, user.login);
                  EXPECT_EQ(r.organisation.addUser(same).error().field, u"login"_s);
                  user.active = false;
                  user.roles = {};
                  EXPECT_TRUE(r.organisation.updateUser(user));
                  EXPECT_EQ(r.organisation.users()->back(), user);
                  EXPECT_FALSE(r.organisation.eraseUnit(*unit.id)); // somebody is in it
                  EXPECT_TRUE(r.organisation.eraseUser(*user.id));
                  EXPECT_EQ(r.organisation.updateUser(user).error().code, ErrorCode::NotFound);
                  return r.organisation.eraseUnit(*unit.id);
              }),
              domain::Error{});
}

TEST_F(Aggregates, keepFilesSealedOrPlain)
{
    const QByteArray content = QByteArray("机密 canary ").repeated(40'000);
    for (const bool confidential : {true, false}) {
        auto attachment = test::filled<domain::Attachment>();
        attachment.uid = test::aUid();
        attachment.client = m_data.own;
        attachment.owner = attachment.uid;
        attachment.addedUtc = test::now();
        attachment.addedBy = m_data.manager;
        attachment.confidential = confidential;
        EXPECT_EQ(run([&](Repositories &r) -> Result<void> {
                      const auto id = r.attachments.add(attachment, content).value();
                      const auto stored = r.attachments.find(id).value();
                      EXPECT_EQ(stored.bytes, content.size());
                      EXPECT_EQ(stored.digest.size(), 64);
                      EXPECT_EQ(stored.addedUtc, test::now());
                      EXPECT_EQ(stored.addedBy, m_data.manager);
                      EXPECT_FALSE(stored.addedByName.isEmpty());
                      EXPECT_EQ(r.attachments.content(id).value(), content);
                      EXPECT_EQ(r.attachments.ofClient(m_data.own)->size(), 1U);
                      return r.attachments.moveToTrash(id, m_data.manager, test::now());
                  }),
                  domain::Error{});
        EXPECT_EQ(
            m_data.database.connection().integer(
                u"SELECT count(*) FROM attachment_chunk WHERE instr(content, x'63616e617279') > 0"_s)
                > 0,
            !confidential);
    }
    domain::Attachment attachment;
    attachment.uid = test::aUid();
    EXPECT_EQ(run([&](Repositories &r) -> Result<void> {
                  return domain::failure(r.attachments.add(
                      attachment, QByteArray(domain::Attachment::greatestBytes + 1, 'x')));
              }).rule,
              u"tooLarge"_s);
}

TEST_F(Aggregates, noticeAChangedFile)
{
    auto attachment = test::filled<domain::Attachment>();
    attachment.uid = test::aUid();
    attachment.client = m_data.own;
    attachment.owner = attachment.uid;
    attachment.addedUtc = test::now();
    attachment.confidential = false;
    const auto id = m_data.database.write(
        [&](Repositories &r) { return r.attachments.add(attachment, "abc"); });
    m_data.database.connection().exec(u"UPDATE attachment_chunk SET content = x'00'"_s);
    EXPECT_EQ(run([&](Repositories &r) -> Result<void> {
                  return domain::failure(r.attachments.content(id));
              }).rule,
              u"damagedRow"_s);
}

TEST_F(Aggregates, keepDraftsAndImports)
{
    EXPECT_EQ(
        run([&](Repositories &r) -> Result<void> {
            domain::Draft draft{u"visit/new"_s, "一", test::now()};
            EXPECT_TRUE(r.drafts.save(m_data.manager, draft));
            draft.content = "二";
            EXPECT_TRUE(r.drafts.save(m_data.manager, draft));
            const auto found = r.drafts.find(m_data.manager, draft.subject).value();
            EXPECT_EQ(found->content, QByteArray("二"));
            EXPECT_EQ(found->savedUtc, test::now());
            EXPECT_TRUE(r.drafts.remove(m_data.manager, draft.subject));
            EXPECT_FALSE(r.drafts.find(m_data.manager, draft.subject).value());
            const domain::ImportBatch batch{
                {}, test::aUid(), u"台账.xlsx"_s, test::today(), test::now(), m_data.manager, {}};
            const auto id = r.batches.add(batch).value();
            EXPECT_TRUE(r.batches.addItem(id, {{u"client"_s, u"u1"_s}, true, "d1", {}}));
            EXPECT_TRUE(r.batches.addItem(id, {{u"client"_s, u"u2"_s}, false, "d2", "前"}));
            const auto items = r.batches.items(id).value();
            EXPECT_TRUE(items.at(0).created);
            EXPECT_EQ(items.at(1).before, QByteArray("前"));
            EXPECT_FALSE(r.batches.find(batch.uid)->isUndone());
            EXPECT_TRUE(r.batches.markUndone(id, test::now()));
            EXPECT_TRUE(r.batches.find(batch.uid)->isUndone());
            EXPECT_EQ(r.batches.find(u"?"_s).error().code, ErrorCode::NotFound);
            return r.batches.markUndone(id, test::now());
        }).code,
        ErrorCode::NotFound);
}

TEST_F(Aggregates, keepKeySlotsAndFacts)
{
    auto &accounts = m_data.database.file().accounts();
    const QString uid = m_data.queries().organisation.users()->front().uid;
    application::KeySlot slot;
    slot.owner = uid;
    slot.opsLimit = 3;
    slot.memLimit = 8192;
    slot.salt = "salt";
    slot.wrappedKey = QByteArray("\0key", 4);
    slot.verifier = "verifier";
    slot.temporary = true;
    EXPECT_TRUE(accounts.saveSlot(slot));
    slot.temporary = false;
    EXPECT_TRUE(accounts.saveSlot(slot)); // in place of the first
    application::KeySlot recovery = slot;
    recovery.kind = application::KeySlotKind::Recovery;
    recovery.owner.clear();
    EXPECT_TRUE(accounts.saveSlot(recovery));
    EXPECT_EQ(accounts.slotOf(uid).value(), slot);
    EXPECT_EQ(accounts.recoverySlot().value(), recovery);
    EXPECT_TRUE(accounts.removeSlot(uid));
    EXPECT_FALSE(accounts.slotOf(uid).value());
    slot.owner = u"nobody"_s;
    EXPECT_EQ(accounts.saveSlot(slot).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(accounts.meta(u"company"_s).value());
    EXPECT_TRUE(accounts.setMeta(u"company"_s, u"甲"_s));
    EXPECT_TRUE(accounts.setMeta(u"company"_s, u"乙"_s));
    EXPECT_EQ(accounts.meta(u"company"_s).value(), u"乙"_s);
    EXPECT_FALSE(accounts.userByLogin(u"nobody"_s).value());
}

TEST_F(Aggregates, openWithoutAKeyAndWithoutSealedValues)
{
    m_data.database.write([&](Repositories &r) {
        return r.persons.add(test::aPerson(m_data.own).with(&domain::Person::birth, u"1987"_s));
    });
    auto &file = m_data.database.file();
    file.lock();
    EXPECT_FALSE(file.isUnlocked());
    const auto everything = domain::AccessScope::everything();
    EXPECT_EQ(file.queries().clients.file(everything, m_data.own)->persons.front().birth,
              QString());
    file.unlock(test::testKeyring());
    EXPECT_EQ(file.queries().clients.file(everything, m_data.own)->persons.front().birth,
              u"1987"_s);
}

TEST_F(Aggregates, refuseAFileThatIsThere)
{
    EXPECT_EQ(persistence::DatabaseFile::create(m_data.database.path(), test::now()).error().code,
              ErrorCode::Duplicate);
    EXPECT_EQ(persistence::DatabaseFile::open(
                  u"/nowhere"_s, persistence::DatabaseFile::Upgrade::Refuse, test::now())
                  .error()
                  .code,
              ErrorCode::NotFound);
}

} // namespace
} // namespace zhuke
