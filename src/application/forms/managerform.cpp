// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/managerform.h"

#include "application/forms/clientforms.h"
#include "application/forms/formtext.h"
#include "application/forms/quarterfigures.h"

#include <algorithm>

namespace zhuke::application {

using domain::ClientFile;
using domain::Quarter;
using namespace Qt::StringLiterals;

namespace {

// The clients of one manager; of two who share a name, each has an id of the own.
struct Team
{
    std::optional<domain::UserId> manager;
    std::vector<const ClientFile *> files;
};

std::vector<Team> teamsOf(const std::vector<ClientFile> &files)
{
    std::vector<Team> teams;
    for (const ClientFile &file : files) {
        auto team = std::ranges::find(teams, file.client.manager, &Team::manager);
        if (team == teams.end()) {
            team = teams.insert(team, Team{file.client.manager, {}});
        }
        team->files.push_back(&file);
    }
    std::ranges::stable_sort(teams, {}, [](const Team &team) { return team.manager ? 0 : 1; });
    return teams;
}

QString unitsOf(const std::vector<const ClientFile *> &files)
{
    QStringList units;
    for (const ClientFile *file : files) {
        if (!file->unitName.isEmpty() && !units.contains(file->unitName)) {
            units.append(file->unitName);
        }
    }
    return units.join(u'、');
}

FormData managerForm(const std::vector<const ClientFile *> &files, Quarter quarter)
{
    FormData form;
    form.form = u"f4m"_s;
    const QString &manager = files.front()->managerName;
    form.subject = manager.isEmpty() ? u"未定客户经理"_s : manager;
    form.group = form.subject;
    QuarterFigures sum;
    for (const ClientFile *file : files) {
        const QuarterFigures figures = quarterFigures(*file, quarter);
        sum.visits += figures.visits;
        sum.contracts += figures.contracts;
        sum.amount += figures.amount;
        sum.followOn += figures.followOn;
        FormData block = quarterForm(*file, quarter);
        // What holds for all clients of the form stands in its head.
        for (const QString &name : {u"manager"_s, u"unit"_s, u"quarter"_s}) {
            block.values.remove(name);
        }
        form.blocks.push_back(std::move(block));
    }
    form.values.insert({
        {u"manager"_s, manager},
        {u"unit"_s, unitsOf(files)},
        {u"quarter"_s, quarter.label()},
        {u"clientCount"_s, QString::number(files.size())},
        {u"visitCount"_s, QString::number(sum.visits)},
        {u"contractCount"_s, QString::number(sum.contracts)},
        {u"contractAmount"_s, amountText(sum.amount)},
        {u"followOn"_s, amountText(sum.followOn)},
    });
    return form;
}

} // namespace

std::vector<FormData> managerForms(const std::vector<ClientFile> &files, Quarter quarter)
{
    std::vector<FormData> forms;
    const std::vector<Team> teams = teamsOf(files);
    forms.reserve(teams.size());
    for (const Team &team : teams) {
        forms.push_back(managerForm(team.files, quarter));
    }
    return forms;
}

} // namespace zhuke::application
