// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/client/projectjson.h"

#include "application/json/fieldjson.h"
#include "domain/text/normalise.h"

#include <algorithm>

namespace zhuke::application {

using domain::Contract;
using domain::Project;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

// Contracts are given whole: the list replaces the one there is.
Result<void> applyContracts(Project &project, const QJsonObject &json)
{
    if (!json.contains(u"contracts"_s)) {
        return {};
    }
    std::vector<Contract> contracts;
    const QJsonArray array = json.value(u"contracts"_s).toArray();
    for (const auto &element : array) {
        Contract contract;
        const QJsonObject object = element.toObject();
        Result<void> done =
            applyJson<Contract>(contract, object, {u"supplements"_s, u"receipts"_s});
        if (done) {
            done = applyJsonArray(contract.supplements, object, "supplements");
        }
        if (done) {
            done = applyJsonArray(contract.receipts, object, "receipts");
        }
        if (!done) {
            return done;
        }
        contracts.push_back(std::move(contract));
    }
    project.contracts = std::move(contracts);
    return {};
}

Result<void> applyProject(Project &project, const QJsonObject &json)
{
    Result<void> done =
        applyJson<Project>(project, json, {u"uid"_s, u"contracts"_s, u"followUps"_s, u"phase"_s});
    if (done) {
        done = applyContracts(project, json);
    }
    if (done) {
        done = applyJsonArray(project.followUps, json, "followUps");
    }
    return done;
}

} // namespace

QJsonObject toJson(const Project &project)
{
    QJsonObject json = toJson<Project>(project);
    json.insert(u"uid"_s, project.uid);
    const auto phase = domain::phaseOf(project.stage);
    json.insert(u"phase"_s, phase ? QJsonValue(domain::codeOf(*phase)) : QJsonValue::Null);
    QJsonArray contracts;
    for (const Contract &contract : project.contracts) {
        QJsonObject object = toJson<Contract>(contract);
        object.insert(u"supplements"_s, toJsonArray(contract.supplements));
        object.insert(u"receipts"_s, toJsonArray(contract.receipts));
        contracts.append(object);
    }
    json.insert(u"contracts"_s, contracts);
    json.insert(u"followUps"_s, toJsonArray(project.followUps));
    return json;
}

Result<void> applyProjects(domain::ClientFile &file, const QJsonObject &json)
{
    const QJsonArray array = json.value(u"projects"_s).toArray();
    for (const auto &element : array) {
        const QJsonObject object = element.toObject();
        const QString uid = object.value(u"uid"_s).toString();
        const QString key = domain::nameKey(object.value(u"name"_s).toString());
        auto known = std::ranges::find_if(file.projects, [&](const Project &project) {
            return uid.isEmpty() ? domain::nameKey(project.name) == key : project.uid == uid;
        });
        if (known == file.projects.end()) {
            known = file.projects.insert(known, Project());
        }
        if (const Result<void> done = applyProject(*known, object); !done) {
            return done;
        }
    }
    return {};
}

} // namespace zhuke::application
