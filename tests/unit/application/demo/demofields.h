// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientfile.h"

#include <gtest/gtest.h>

namespace zhuke::test {

// What a save on screen would refuse: a text too long, a number too great, a required field empty.
template <class E>
void expectFieldsWithinLimits(const E &entity)
{
    for (const domain::Field<E> &field : domain::fieldsOf<E>()) {
        const domain::FieldValue value = field.get(entity);
        EXPECT_TRUE(domain::checkLimit(field.info, value))
            << field.info.name << ' ' << domain::toDisplay(value).toStdString();
        EXPECT_FALSE(field.info.stage == domain::Stage::Draft && domain::isEmpty(value))
            << field.info.name;
        EXPECT_FALSE(domain::toDisplay(value).contains(u'{')) << field.info.name;
    }
}

template <class E>
void expectAllWithinLimits(const std::vector<E> &entities)
{
    for (const E &entity : entities) {
        expectFieldsWithinLimits(entity);
    }
}

inline void expectWithinLimits(const domain::ClientFile &file)
{
    expectFieldsWithinLimits(file.client);
    expectAllWithinLimits(file.client.shareholders);
    expectAllWithinLimits(file.client.creditSheets);
    expectAllWithinLimits(file.persons);
    expectAllWithinLimits(file.projects);
    expectAllWithinLimits(file.visits);
    expectAllWithinLimits(file.records);
    expectAllWithinLimits(file.dossiers);
    for (const domain::Person &person : file.persons) {
        expectAllWithinLimits(person.family);
    }
    for (const domain::Project &project : file.projects) {
        expectAllWithinLimits(project.contracts);
        expectAllWithinLimits(project.followUps);
        for (const domain::Contract &contract : project.contracts) {
            expectAllWithinLimits(contract.supplements);
            expectAllWithinLimits(contract.receipts);
        }
    }
    for (const domain::Visit &visit : file.visits) {
        expectAllWithinLimits(visit.our);
        expectAllWithinLimits(visit.their);
        expectAllWithinLimits(visit.promises);
    }
    for (const domain::Dossier &dossier : file.dossiers) {
        expectAllWithinLimits(dossier.planLines);
    }
}

} // namespace zhuke::test
