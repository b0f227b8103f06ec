// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visit/visit.h"

#include <QHash>
#include <QJsonObject>

namespace zhuke::presentation {

// A promise as typed.
struct PromiseInput
{
    std::optional<domain::PromiseId> id;
    domain::Side side = domain::Side::Ours;
    QString what;
    QString who;
    QString due;
    QDate done;

    [[nodiscard]] bool isBlank() const { return what.isEmpty() && who.isEmpty() && due.isEmpty(); }
};

// 记一次联系 as typed: texts that may still be wrong.
struct VisitInput
{
    std::optional<domain::ClientId> client;
    QString clientName;
    QString date;
    domain::VisitWay way = domain::VisitWay::OnSite;
    QString their;                 // names, separated by 、
    QHash<QString, QString> posts; // of people who are new
    QString content;
    QString nextDate;
    domain::VisitPurpose purpose = domain::VisitPurpose::Maintenance;
    QString place;
    QString our; // names, separated by 、
    QString clientOpinion;
    QString reply;
    QString findings;
    std::vector<PromiseInput> promises;
};

// 曾示远、方示敏(采购经理) → names; what stands in brackets is the post.
[[nodiscard]] std::vector<domain::Participant> participantsIn(const QString &names);

[[nodiscard]] VisitInput inputOf(const domain::Visit &visit);
// As far as it can be read; the faults say what cannot.
[[nodiscard]] domain::Visit visitOf(const VisitInput &input);
// Fault by field name ("date", "promise0.due"); `asksAll`: what is missing is a fault, too.
[[nodiscard]] QHash<QString, QString> faultsOf(const VisitInput &input, QDate today, bool asksAll);

[[nodiscard]] QJsonObject toJson(const VisitInput &input);
[[nodiscard]] VisitInput visitInputFrom(const QJsonObject &json);

} // namespace zhuke::presentation
