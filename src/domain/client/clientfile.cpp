// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/clientfile.h"

#include "domain/client/completeness.h"
#include "domain/client/followon.h"

#include <algorithm>

namespace zhuke::domain {

namespace {

// Later date first; of one day the later entered.
bool isLater(const Visit &a, const Visit &b)
{
    return a.date != b.date ? a.date > b.date : a.id > b.id;
}

} // namespace

ClientSummary summaryOf(const ClientFile &file, QDate today)
{
    ClientSummary summary;
    const Visit *latest = nullptr;
    for (const Visit &visit : file.visits) {
        if (latest == nullptr || isLater(visit, *latest)) {
            latest = &visit;
        }
        if (countsAsVisit(visit.way)
            && (!summary.lastVisit.isValid() || visit.date > summary.lastVisit)) {
            summary.lastVisit = visit.date;
        }
        summary.openPromises +=
            static_cast<int>(std::ranges::count_if(visit.promises, &Promise::isOpen));
    }
    if (latest != nullptr) {
        summary.lastContact = latest->date;
        summary.nextVisit = latest->nextDate;
    }
    const FollowOn followOn = followOnOf(file.client, file.projects, today);
    summary.signedFen = followOn.signedTotal;
    summary.followOnFen = followOn.actual();
    summary.completeness = completenessOf(file.client, file.persons).percent();
    return summary;
}

} // namespace zhuke::domain
