// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/quarterfigures.h"

#include "domain/client/followon.h"

#include <algorithm>

namespace zhuke::application {

using domain::Money;
using domain::Quarter;

bool isWithin(QDate date, Quarter quarter)
{
    return date.isValid() && quarter.firstDay() <= date && date <= quarter.lastDay();
}

QuarterFigures quarterFigures(const domain::ClientFile &file, Quarter quarter)
{
    QuarterFigures figures;
    figures.visits =
        static_cast<int>(std::ranges::count_if(file.visits, [quarter](const domain::Visit &visit) {
            return isWithin(visit.date, quarter);
        }));
    for (const domain::Project &project : file.projects) {
        for (const domain::Contract &contract : project.contracts) {
            if (isWithin(contract.signedOn, quarter)) {
                ++figures.contracts;
                figures.amount += contract.amountFen.value_or(Money());
            }
            for (const domain::Supplement &supplement : contract.supplements) {
                if (isWithin(supplement.signedOn, quarter)) {
                    figures.amount += supplement.amountFen.value_or(Money());
                }
            }
        }
    }
    figures.followOn = domain::followOnOf(file.client, file.projects, quarter.lastDay()).actual();
    return figures;
}

} // namespace zhuke::application
