// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/privacy/personerasure.h"

#include <QStringList>

#include <array>

namespace zhuke::application {

using domain::ErasedText;
using domain::Person;
using namespace Qt::StringLiterals;

namespace {

// Of the post, not of the person who holds it; the name is masked by itself.
bool stays(const domain::Field<Person> &field)
{
    static const QStringList kept{u"name"_s,
                                  u"department"_s,
                                  u"post"_s,
                                  u"kind"_s,
                                  u"decisionPct"_s,
                                  u"decisionRoles"_s,
                                  u"source"_s,
                                  u"sourceOn"_s};
    return kept.contains(field.name());
}

void addText(std::vector<ErasedText> &texts, const QString &field, const QString &text)
{
    constexpr qsizetype shortest = 2; // "/" and the like say nothing
    if (text.size() >= shortest) {
        texts.push_back({field, text});
    }
}

} // namespace

Person withoutPersonalData(const Person &person)
{
    Person left = person;
    const Person nobody;
    for (const domain::Field<Person> &field : domain::fieldsOf<Person>()) {
        if (!stays(field)) {
            (void)field.put(left, field.get(nobody));
        }
    }
    left.name = domain::maskedName(person.name);
    left.family.clear();
    return left;
}

std::vector<ErasedText> erasedTexts(const Person &person)
{
    std::vector<ErasedText> texts;
    if (person.name != domain::maskedName(person.name)) { // not erased before
        addText(texts, u"name"_s, person.name);
    }
    for (const domain::Field<Person> &field : domain::fieldsOf<Person>()) {
        if (!stays(field) && field.type == domain::FieldType::Text) {
            addText(texts, field.name(), domain::toDisplay(field.get(person)));
        }
    }
    for (const domain::FamilyMember &member : person.family) {
        for (const QString &text : {member.name, member.work, member.note}) {
            addText(texts, u"family"_s, text);
        }
    }
    return texts;
}

domain::Visit withMaskedName(domain::Visit visit, const Person &person)
{
    const QString masked = domain::maskedName(person.name);
    for (domain::Participant &each : visit.their) {
        if (each.person == person.id || (!each.person && each.name == person.name)) {
            each.name = masked;
        }
    }
    for (domain::Promise &promise : visit.promises) {
        if (promise.who == person.name) {
            promise.who = masked;
        }
    }
    return visit;
}

} // namespace zhuke::application
