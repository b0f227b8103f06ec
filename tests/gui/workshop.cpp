// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workshop.h"

#include "app/composition/companyfile.h"
#include "domain/common/uid.h"

namespace zhuke::test {

using namespace Qt::StringLiterals;

Workshop::Workshop()
    : m_company(make())
    , m_settings(m_folder.filePath(u"zhuke.conf"_s))
    , m_printer(printing::FormLibrary::builtIn().value())
    , m_desk(app::FileDesk::open(path(), m_company.sealer, m_clock).value())
    , m_executor([this] { return app::FileDesk::open(path(), m_company.sealer, m_clock); })
    , m_changes(m_executor)
    , m_workplace{m_executor,
                  m_changes,
                  m_settings,
                  m_clock,
                  m_printer,
                  m_workbooks,
                  m_pagesOfPdf,
                  m_opened,
                  m_company.session,
                  application::scopeOf(m_company.session),
                  u"示例建工集团有限公司"_s,
                  path()}
{}

Workshop::Company Workshop::make() const
{
    application::NewCompany request;
    request.company = u"示例建工集团有限公司"_s;
    request.admin = u"周示例"_s;
    request.password = u"correct horse"_s;
    request.cost = application::KeyCost::Minimum;
    request.recoveryCost = application::KeyCost::Minimum;
    const auto file = app::CompanyFile::create(path(), m_clock, request).value();
    const application::Session session = file->session();
    return {session, std::shared_ptr<const application::Sealer>(file->takeKeyring())};
}

domain::ClientId Workshop::addClient(const QString &name)
{
    return m_desk->clients()
        .add(m_company.session,
             [&name](domain::ClientFile &file) -> domain::Result<void> {
                 file.client.name = name;
                 domain::Person person;
                 person.name = u"曾示远"_s;
                 person.post = u"总经理"_s;
                 person.kind = domain::PersonKind::Head;
                 file.persons.push_back(person);
                 return {};
             })
        .value();
}

void Workshop::addManager(const QString &unit, const QString &name)
{
    const auto file = persistence::DatabaseFile::open(
                          path(), persistence::DatabaseFile::Upgrade::Refuse, m_clock.utcNow())
                          .value();
    file->unlock(*m_company.sealer);
    const domain::Result<void> done = file->storage().transaction(
        [&](domain::Repositories &repositories) -> domain::Result<void> {
            domain::Unit branch;
            branch.uid = domain::newUid(m_clock.utcNow());
            branch.name = unit;
            domain::User manager;
            manager.uid = domain::newUid(m_clock.utcNow());
            manager.name = name;
            manager.roles = {domain::Role::Manager};
            manager.unit = repositories.organisation.addUnit(branch).value();
            const auto added = repositories.organisation.addUser(manager);
            if (!added) {
                return domain::failure(added);
            }
            return {};
        });
    if (!done) {
        qFatal("no manager");
    }
}

} // namespace zhuke::test
