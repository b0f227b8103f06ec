// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/clientforms.h"
#include "application/forms/managerform.h"
#include "application/forms/rollupform.h"
#include "printing/definition/formlibrary.h"
#include "support/filled.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke;
using application::FormData;
using test::filled;

namespace {

// A client of whom everything is known.
domain::ClientFile fullFile()
{
    domain::ClientFile file;
    file.client = filled<domain::Client>();
    file.client.grade = domain::Grade::A;
    file.client.serial = 1;
    file.client.level = domain::Level::Company;
    file.client.designatedOn = QDate(2025, 1, 1);
    file.client.shareholders.emplace_back();
    file.unitName = u"华东分公司"_s;
    file.managerName = u"曾示远"_s;
    auto person = filled<domain::Person>();
    person.kind = domain::PersonKind::Head;
    person.family.emplace_back();
    file.persons.push_back(person);
    auto project = filled<domain::Project>();
    project.stage = domain::ProjectStage::Building;
    file.projects.push_back(project);
    auto visit = filled<domain::Visit>();
    visit.date = QDate(2026, 11, 3);
    visit.promises.emplace_back();
    file.visits.push_back(visit);
    file.records.push_back(filled<domain::Record>());
    auto dossier = filled<domain::Dossier>();
    dossier.year = 2026;
    dossier.quarter = 4;
    dossier.planLines.emplace_back();
    file.dossiers.push_back(dossier);
    return file;
}

std::vector<FormData> everyForm()
{
    const domain::ClientFile file = fullFile();
    const QDate today(2026, 11, 23);
    std::vector<FormData> forms = application::rollupForms({file}, u"示例建工"_s, today);
    forms.push_back(application::managementForm(file, today));
    forms.push_back(application::personsForm(file, true, today));
    forms.push_back(application::quarterForm(file, domain::Quarter::ofDate(today)));
    const auto managers = application::managerForms({file}, domain::Quarter::ofDate(today));
    forms.push_back(managers.front());
    forms.push_back(application::visitForm(file, file.visits.front()));
    return forms;
}

void addNames(QSet<QString> &names, const FormData &data, const QString &prefix)
{
    for (const QString &name : data.values.keys() + data.ticks.keys()) {
        names.insert(prefix + name);
    }
    for (auto group = data.groups.cbegin(); group != data.groups.cend(); ++group) {
        for (const FormData::Values &record : group.value()) {
            for (const QString &name : record.keys()) {
                names.insert(prefix + group.key() + u'.' + name);
            }
        }
    }
    for (const FormData &block : data.blocks) {
        addNames(names, block, prefix + u"blocks."_s);
    }
}

void expectCodesHaveBoxes(const FormData &data, const printing::FormDefinition &definition)
{
    for (auto ticks = data.ticks.cbegin(); ticks != data.ticks.cend(); ++ticks) {
        QStringList boxes;
        for (const printing::Box &box : definition.boxes.value(ticks.key())) {
            boxes.append(box.code);
        }
        for (const QString &code : ticks.value()) {
            EXPECT_TRUE(boxes.contains(code))
                << definition.form.toStdString() << ": " << ticks.key().toStdString() << " "
                << code.toStdString();
        }
    }
    for (const FormData &block : data.blocks) {
        expectCodesHaveBoxes(block, definition);
    }
}

} // namespace

TEST(FormNames, everythingTheFormsAreFilledWithHasItsPlaceOnThem)
{
    const auto library = printing::FormLibrary::builtIn();
    ASSERT_TRUE(library);
    QSet<QString> seen;
    for (const FormData &data : everyForm()) {
        seen.insert(data.form);
        const printing::FormDefinition &definition = **library->find(data.form);
        const QStringList places = printing::namesUsed(definition);
        QSet<QString> names;
        addNames(names, data, {});
        EXPECT_GT(names.size(), 10) << data.form.toStdString();
        for (const QString &name : names) {
            EXPECT_TRUE(places.contains(name))
                << data.form.toStdString() << ": " << name.toStdString();
        }
        expectCodesHaveBoxes(data, definition);
    }
    EXPECT_EQ(seen.size(), library->forms().size());
}
