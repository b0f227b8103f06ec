// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace zhuke::application {

// The content of one printed form (one sheet of 附件1, one client's 附件2, …): plain text by field
// name, ready to set. Names are those of docs/fields.md; the form definition
// (resources/forms/*.json) says where each goes.
struct FormData
{
    using Values = QHash<QString, QString>;

    QString form;    // f1, f2, f3, f4, f8
    QString uid;     // of the client, of a block the person: for the log of what was printed
    QString subject; // bookmark and error messages: "A-00001 示例置业有限公司"
    QString group;   // upper level of the outline in a batch, usually the client; may equal subject
    QString mark; // 密级 mark for the head of every page, e.g. "示例建工 普通商密 5年"; empty: none
    QString archiveNo;                          // 档号; empty: printed as a blank to fill in
    Values values;                              // single cells; absent or empty: nothing known
    QHash<QString, std::vector<Values>> groups; // repeating rows by group name, in printing order
    QHash<QString, QStringList> ticks;          // box groups: field name → codes that are ticked
    std::vector<FormData> blocks; // a block per person (附件3) or per client (附件4 of one
                                  // manager); of a block only uid, values, groups and ticks count
    QStringList columns;          // optional columns of a list to show, by name
    std::vector<QString> notes;   // note lines under the table
    bool blank = false;           // a form to fill in by hand: hints are printed, nothing else
};

// Who prints and when, for the footer (decisions 38).
struct PrintStamp
{
    QString user;
    QDate date;
};

} // namespace zhuke::application
