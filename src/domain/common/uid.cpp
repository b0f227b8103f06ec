// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/uid.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <QUuid>

#include <array>
#include <atomic>

namespace zhuke::domain {

namespace {

constexpr int counterBits = 12;
constexpr quint64 counterStartMask = 0x7FF; // the upper half is left to count up in
constexpr quint64 smallStepBackMs = 1000;

// Milliseconds and, below them, a counter that starts at random in every millisecond. When it
// overflows it runs into the next millisecond, hence a clock slightly behind goes on counting.
quint64 nextStamp(quint64 ms)
{
    static std::atomic<quint64> last{0};
    const quint64 start = QRandomGenerator::system()->generate64() & counterStartMask;
    quint64 previous = last.load();
    quint64 next = 0;
    do {
        const quint64 previousMs = previous >> counterBits;
        const bool goOn = ms <= previousMs && previousMs - ms < smallStepBackMs;
        next = goOn ? previous + 1 : (ms << counterBits) | start;
    } while (!last.compare_exchange_weak(previous, next));
    return next;
}

} // namespace

QString newUid(const QDateTime &utcNow)
{
    const quint64 stamp = nextStamp(static_cast<quint64>(utcNow.toMSecsSinceEpoch()));
    const quint64 high = ((stamp >> counterBits) << 16) | 0x7000U | (stamp & 0xFFFU);
    const quint64 low = (QRandomGenerator::system()->generate64() >> 2) | (quint64{0b10} << 62);
    std::array<uchar, 16> bytes{};
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype{16}))
        .toString(QUuid::WithoutBraces);
}

} // namespace zhuke::domain
