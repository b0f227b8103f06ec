// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/attachment/attachmenttable.h"
#include "presentation/common/errortext.h"
#include "presentation/common/workplace.h"

#include <atomic>

namespace zhuke::presentation {

// What became of files that were to be added.
struct AdditionReport
{
    struct Refused
    {
        QString name;
        domain::Error error;
    };

    int added = 0;
    std::vector<Refused> refused;
};

// The files of one client: add, look at, save elsewhere, throw away. Nothing of it happens on the
// window's thread.
class AttachmentsModel : public QObject
{
    Q_OBJECT
public:
    explicit AttachmentsModel(const Workplace &workplace, QObject *parent = nullptr);

    void show(const domain::ClientFile &file, bool mayEdit);

    [[nodiscard]] AttachmentTable &table() { return m_table; }
    [[nodiscard]] bool isEmpty() const { return m_table.rowCount() == 0; }
    [[nodiscard]] bool mayEdit() const { return m_mayEdit; }

    // Each file is stored whole or not at all, one after the other.
    void add(const QStringList &paths, const QString &kind);
    void cancel() { m_cancelled->store(true); } // those not yet stored
    // Writes a copy to be looked at; `opened` tells where.
    void open(int row);
    void saveAs(int row, const QString &path);
    void moveToTrash(const QList<int> &rows);

    // In words: what was refused and why, and what was added.
    [[nodiscard]] static ErrorText refusalText(const AdditionReport &report);

signals:
    void shown();
    void progressed(int done, int total);
    void added(const zhuke::presentation::AdditionReport &report);
    void opened(const QString &path);
    void savedAs(const QString &path);
    void failed(const zhuke::domain::Error &error);

private:
    // Reads a file's bytes, does something with them off this thread, and tells.
    template <class Use, class Done>
    void withContent(int row, Use use, Done done);

    const Workplace &m_workplace;
    AttachmentTable m_table;
    std::optional<domain::ClientId> m_client;
    bool m_mayEdit = false;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace zhuke::presentation
