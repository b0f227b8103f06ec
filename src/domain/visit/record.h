// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/field.h"
#include "domain/common/id.h"

#include <QDate>

namespace zhuke::domain {

// The kinds of K27c that are not visits (decisions 8); a visit shows in the same list by its way.
enum class RecordKind { Meeting, Talk, Complaint, Handling };

template <>
struct CodesOf<RecordKind>
{
    static constexpr std::array<CodeLabel, 4> all{{{"meeting", u"会议"},
                                                   {"talk", u"谈话"},
                                                   {"complaint", u"项目投诉"},
                                                   {"handling", u"处理"}}};
};

// 重要记录
struct Record
{
    std::optional<RecordId> id;
    QString uid;
    qint64 revision = 0;
    ClientId client = ClientId(0); // not a client: not stored yet

    RecordKind kind = RecordKind::Meeting;
    QDate date;
    QString summary;
    QString attachmentNo;
    std::optional<ProjectId> project;
    std::optional<PersonId> person;

    friend bool operator==(const Record &, const Record &) = default;
};

template <>
std::span<const Field<Record>> fieldsOf<Record>();

} // namespace zhuke::domain
