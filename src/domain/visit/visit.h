// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/field.h"
#include "domain/common/id.h"

#include <QDate>

namespace zhuke::domain {

// 方式: decides the word printed in 重要记录 and whether the visit counts as 最近走访 (decisions
// 8).
enum class VisitWay { OnSite, Incoming, Meeting, Phone, Video, Wechat };

template <>
struct CodesOf<VisitWay>
{
    static constexpr std::array<CodeLabel, 6> all{{
        {"onSite", u"上门"},
        {"incoming", u"来访"},
        {"meeting", u"会议"},
        {"phone", u"电话"},
        {"video", u"视频"},
        {"wechat", u"微信"},
    }};
};

// Only 上门 and 来访 move the date of the last visit; every way moves the last contact.
[[nodiscard]] constexpr bool countsAsVisit(VisitWay way)
{
    return way == VisitWay::OnSite || way == VisitWay::Incoming;
}

enum class VisitPurpose {
    Maintenance,
    ProjectTracking,
    Executive,
    Satisfaction,
    Collection,
    Complaint,
    Festival,
    Inspection,
    Other
};

template <>
struct CodesOf<VisitPurpose>
{
    static constexpr std::array<CodeLabel, 9> all{{
        {"maintenance", u"日常维护"},
        {"projectTracking", u"项目跟踪"},
        {"executive", u"高层互访"},
        {"satisfaction", u"满意度"},
        {"collection", u"催款"},
        {"complaint", u"投诉处理"},
        {"festival", u"节日问候"},
        {"inspection", u"检查带队沟通"},
        {"other", u"其他"},
    }};
};

enum class Side { Ours, Theirs };

template <>
struct CodesOf<Side>
{
    static constexpr std::array<CodeLabel, 2> all{{{"ours", u"我方"}, {"theirs", u"对方"}}};
};

// Somebody who took part. A known person or user is referred to; otherwise the plain name stands
// (decisions 33).
struct Participant
{
    QString name;
    QString post;
    std::optional<PersonId> person; // theirs
    std::optional<UserId> user;     // ours

    friend bool operator==(const Participant &, const Participant &) = default;
};

template <>
std::span<const Field<Participant>> fieldsOf<Participant>();

// 落实事项
struct Promise
{
    std::optional<PromiseId> id;
    Side side = Side::Ours;
    QString what;
    QString who;
    QDate due;
    QDate done;

    [[nodiscard]] bool isOpen() const { return !done.isValid(); }

    friend bool operator==(const Promise &, const Promise &) = default;
};

template <>
std::span<const Field<Promise>> fieldsOf<Promise>();

// 走访: any contact that came from 记一次联系 or from a ledger's 走访 sheet (decisions 8).
struct Visit
{
    std::optional<VisitId> id;
    QString uid;
    qint64 revision = 0;
    ClientId client = ClientId(0); // not a client: not stored yet

    QDate date; // not after today
    VisitWay way = VisitWay::OnSite;
    QString place;
    VisitPurpose purpose = VisitPurpose::Maintenance;
    QString content;
    QString clientOpinion;
    QString reply;
    QString findings;
    QDate nextDate;
    std::optional<UserId> author;   // whose visit it is; absent for one that a ledger brought
    std::optional<UserId> recorder; // who typed it, when not the author (代录)
    std::vector<Participant> our;
    std::vector<Participant> their;
    std::vector<Promise> promises;

    friend bool operator==(const Visit &, const Visit &) = default;
};

template <>
std::span<const Field<Visit>> fieldsOf<Visit>();

} // namespace zhuke::domain
