// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/followon.h"

#include <algorithm>

namespace zhuke::domain {

namespace {

constexpr qint64 fenPerHundredMillion = 10'000'000'000;
constexpr int horizonMonths = 24;

QDate firstContract(std::span<const Project> projects)
{
    QDate first;
    for (const Project &project : projects) {
        for (const Contract &contract : project.contracts) {
            if (contract.signedOn.isValid() && (!first.isValid() || contract.signedOn < first)) {
                first = contract.signedOn;
            }
        }
    }
    return first;
}

class Reckoning
{
public:
    Reckoning(QDate baseline, QDate asOf)
        : m_baseline(baseline)
        , m_asOf(asOf)
    {}

    void addSigned(const Project &project)
    {
        using Kind = FollowOnEvidence::Kind;
        for (const Contract &contract : project.contracts) {
            count(m_result.signedTotal,
                  {Kind::Contract, project.name, contract.signedOn, {}},
                  contract.amountFen);
            for (const Supplement &supplement : contract.supplements) {
                count(m_result.signedTotal,
                      {Kind::Supplement, project.name, supplement.signedOn, {}},
                      supplement.amountFen);
            }
        }
    }

    void addExpected(const Project &project)
    {
        if (phaseOf(project.stage) != ProjectPhase::Coming || !project.expectedFen
            || !project.expectedOn.isValid() || project.expectedOn < m_asOf
            || project.expectedOn > m_asOf.addMonths(horizonMonths)) {
            return;
        }
        const int probability = project.probabilityBp.value_or(Project::certainBp);
        const Money weighted = weigh(*project.expectedFen, probability);
        m_result.expected += weighted;
        m_result.evidence.push_back(
            {FollowOnEvidence::Kind::Expected, project.name, project.expectedOn, weighted});
    }

    [[nodiscard]] FollowOn &result() { return m_result; }

private:
    // Rounded half up, in whole numbers that cannot overflow.
    static Money weigh(Money amount, int basisPoints)
    {
        const qint64 whole = amount.fen() / Project::certainBp * basisPoints;
        const qint64 rest = amount.fen() % Project::certainBp * basisPoints;
        return Money::fromFen(whole + (rest + Project::certainBp / 2) / Project::certainBp);
    }

    void count(Money &total, FollowOnEvidence evidence, std::optional<Money> amount)
    {
        const bool isAfter = !m_baseline.isValid() || evidence.date > m_baseline;
        if (!amount || !evidence.date.isValid() || !isAfter || evidence.date > m_asOf) {
            return;
        }
        total += *amount;
        evidence.amount = *amount;
        m_result.evidence.push_back(std::move(evidence));
    }

    QDate m_baseline;
    QDate m_asOf;
    FollowOn m_result;
};

} // namespace

Money thresholdOf(Level level)
{
    return Money::fromFen((level == Level::Company ? 2 : 1) * fenPerHundredMillion);
}

QDate baselineOf(const Client &client, std::span<const Project> projects)
{
    const QDate baseline =
        client.designatedOn.isValid() ? client.designatedOn : firstContract(projects);
    if (!baseline.isValid()) {
        return client.openingOn;
    }
    return client.openingOn.isValid() ? std::max(baseline, client.openingOn) : baseline;
}

FollowOn followOnOf(const Client &client, std::span<const Project> projects, QDate asOf)
{
    Reckoning reckoning(baselineOf(client, projects), asOf);
    FollowOn &result = reckoning.result();
    if (client.openingFen) {
        result.opening = *client.openingFen;
        result.evidence.push_back(
            {FollowOnEvidence::Kind::Opening, QString(), client.openingOn, *client.openingFen});
    }
    for (const Project &project : projects) {
        reckoning.addSigned(project);
        reckoning.addExpected(project);
    }
    if (client.level) {
        result.threshold = thresholdOf(*client.level);
    }
    return result;
}

} // namespace zhuke::domain
