// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/field.h"
#include "domain/common/id.h"

#include <QDate>

namespace zhuke::domain {

enum class Sex { Male, Female };

template <>
struct CodesOf<Sex>
{
    static constexpr std::array<CodeLabel, 2> all{{{"male", u"男"}, {"female", u"女"}}};
};

// 人员类别 on 附件3.
enum class PersonKind { Head, Executive, Key, Handler };

template <>
struct CodesOf<PersonKind>
{
    static constexpr std::array<CodeLabel, 4> all{{{"head", u"企业负责人"},
                                                   {"executive", u"高管"},
                                                   {"key", u"核心人物"},
                                                   {"handler", u"经办人"}}};
};

// 决策角色 on 附件3.
enum class DecisionRole { Decides, Supervises, Purchasing, Cost, Engineering, Design, Finance };

template <>
struct CodesOf<DecisionRole>
{
    static constexpr std::array<CodeLabel, 7> all{{
        {"decides", u"决策"},
        {"supervises", u"分管"},
        {"purchasing", u"招采"},
        {"cost", u"成本"},
        {"engineering", u"工程"},
        {"design", u"设计"},
        {"finance", u"财务"},
    }};
};

// On the screen only, never printed (domain.md 1.3).
enum class Attitude { Support, Neutral, Against, Unknown };

template <>
struct CodesOf<Attitude>
{
    static constexpr std::array<CodeLabel, 4> all{
        {{"support", u"支持"}, {"neutral", u"中立"}, {"against", u"反对"}, {"unknown", u"不明"}}};
};

enum class ConsentWay { Paper, InPerson, Electronic };

template <>
struct CodesOf<ConsentWay>
{
    static constexpr std::array<CodeLabel, 3> all{
        {{"paper", u"书面"}, {"inPerson", u"当面"}, {"electronic", u"电子"}}};
};

// 告知同意 (domain.md 6, D2): which sealed fields may be kept, from when and until when.
struct Consent
{
    QDate noticedOn;
    std::optional<ConsentWay> way;
    bool coversPi2 = false;
    bool coversPi3 = false;
    QDate expiresOn;
    QDate withdrawnOn;

    [[nodiscard]] bool isInForce(QDate day) const
    {
        return noticedOn.isValid() && noticedOn <= day && (!expiresOn.isValid() || day <= expiresOn)
               && (!withdrawnOn.isValid() || day < withdrawnOn);
    }

    friend bool operator==(const Consent &, const Consent &) = default;
};

template <>
std::span<const Field<Consent>> fieldsOf<Consent>();

// 决策能力 in one project (F08), replacing the person's default there.
struct ProjectDecision
{
    ProjectId project;
    int pct = 0; // 0–100

    friend bool operator==(const ProjectDecision &, const ProjectDecision &) = default;
};

// ● 家庭成员 (PI-3, stored sealed).
struct FamilyMember
{
    QString relation;
    QString name;
    QString work;
    QString note;

    friend bool operator==(const FamilyMember &, const FamilyMember &) = default;
};

template <>
std::span<const Field<FamilyMember>> fieldsOf<FamilyMember>();

// 相关人员 (附件3). Members of class Pi2 and Pi3 are sealed when stored and need a consent to be
// printed.
struct Person
{
    std::optional<PersonId> id;
    QString uid;
    qint64 revision = 0;
    ClientId client = ClientId(0); // not a client: not stored yet

    QString name;
    std::optional<Sex> sex;
    QString department;
    QString post;
    std::optional<PersonKind> kind;
    QString officePhone;
    QString mobile; // work mobile
    QString wechat;
    QString email;
    QString fax;
    QString officeAddress;
    std::optional<int> decisionPct; // default where no project says otherwise
    std::vector<DecisionRole> decisionRoles;
    std::optional<int> relation; // 关系程度 1–5, on the screen only
    std::optional<Attitude> attitude;
    QString resume;
    QString habits;
    QString source; // 名片, 本人提供, 公开, 第三方, 既有台账, 本次走访
    QDate sourceOn;
    QString birth; // ○ "1987-06-15"; by the lunar calendar "农1987闰06-15", 闰 for a leap month
    QString nativePlace;
    QString education;
    QString privateMobile;
    QString home;
    QString hobbies;
    QString specialDays;
    std::vector<FamilyMember> family;
    std::vector<ProjectDecision> decisions;
    std::optional<Consent> consent;

    friend bool operator==(const Person &, const Person &) = default;
};

// The person's own columns; family, decisions and consent are lists of their own.
template <>
std::span<const Field<Person>> fieldsOf<Person>();

} // namespace zhuke::domain
