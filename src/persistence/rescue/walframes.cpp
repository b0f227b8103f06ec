// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/walframes.h"

#include <QHash>
#include <QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErrorCode;
using domain::Result;

namespace {

constexpr int headSize = 32;
constexpr int frameHeadSize = 24;
constexpr quint32 magic = 0x377F0682; // and one more when the sums are big-endian

quint32 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

class Checksum
{
public:
    explicit Checksum(bool isBigEndian)
        : m_isBigEndian(isBigEndian)
    {}

    void add(QByteArrayView bytes)
    {
        for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
            m_first += word(bytes.constData() + i) + m_second;
            m_second += word(bytes.constData() + i + 4) + m_first;
        }
    }
    [[nodiscard]] bool isAt(const QByteArray &bytes, qsizetype offset) const
    {
        return numberAt(bytes, offset) == m_first && numberAt(bytes, offset + 4) == m_second;
    }

private:
    [[nodiscard]] quint32 word(const char *at) const
    {
        return m_isBigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    }

    bool m_isBigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

// Where the newest committed content of each page stands in the log.
struct Committed
{
    int pageSize = 0;
    quint32 pages = 0; // of the database after the last commit
    QHash<quint32, qint64> offsets;
};

std::optional<Committed> readFrames(QFile &log)
{
    const QByteArray head = log.read(headSize);
    if (head.size() < headSize || (numberAt(head, 0) & ~1U) != magic) {
        return std::nullopt;
    }
    Committed committed;
    committed.pageSize = static_cast<int>(numberAt(head, 8));
    Checksum sum((numberAt(head, 0) & 1U) != 0);
    sum.add(QByteArrayView(head).first(24));
    if (!sum.isAt(head, 24) || committed.pageSize < 512 || committed.pageSize > 65536) {
        return std::nullopt;
    }
    QHash<quint32, qint64> waiting; // for their commit
    for (;;) {
        const QByteArray frame = log.read(frameHeadSize);
        const qint64 offset = log.pos();
        const QByteArray page = log.read(committed.pageSize);
        if (page.size() < committed.pageSize || frame.mid(8, 8) != head.mid(16, 8)) {
            return committed;
        }
        sum.add(QByteArrayView(frame).first(8));
        sum.add(page);
        if (!sum.isAt(frame, 16)) {
            return committed;
        }
        waiting.insert(numberAt(frame, 0), offset);
        if (numberAt(frame, 4) != 0) {
            committed.pages = numberAt(frame, 4);
            committed.offsets.insert(waiting);
            waiting.clear();
        }
    }
}

} // namespace

Result<void> applyLog(QFile &log, QFile &database)
{
    const auto committed = readFrames(log);
    if (!committed || committed->pages == 0) {
        return {};
    }
    bool isDone = true;
    for (auto frame = committed->offsets.cbegin(); frame != committed->offsets.cend(); ++frame) {
        isDone = isDone && log.seek(frame.value())
                 && database.seek(qint64{frame.key() - 1} * committed->pageSize)
                 && database.write(log.read(committed->pageSize)) == committed->pageSize;
    }
    if (!isDone || !database.resize(qint64{committed->pages} * committed->pageSize)) {
        return domain::failure(
            ErrorCode::Storage, {}, database.fileName(), u"inputOutput"_s, database.errorString());
    }
    return {};
}

} // namespace zhuke::persistence
