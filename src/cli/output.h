// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QTextStream>

namespace zhuke::cli {

// Exit statuses (ctl.md).
enum class Exit { Done = 0, Refused = 1, WrongWords = 2, NotPermitted = 3, ChangedMeanwhile = 4 };

// One JSON document or plain text on stdout, messages and progress on stderr.
class Output
{
public:
    explicit Output(bool json);

    [[nodiscard]] bool isJson() const { return m_json; }

    // The command's answer in the form asked for.
    Exit answer(const QJsonValue &json, const QString &text);
    Exit fail(const domain::Error &error);
    void message(const QString &text);
    // "label 3/40" on one line of stderr, rewritten in place; nothing when stderr is no terminal.
    void progress(const QString &label, int done, int all);

private:
    bool m_json;
    QTextStream m_out;
    QTextStream m_err;
    bool m_isTerminal;
};

// A table in plain text: columns padded to their widest cell, a full-width character counted as
// two.
[[nodiscard]] QString plainTable(const std::vector<QStringList> &rows);

} // namespace zhuke::cli
