// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demorandom.h"

namespace zhuke::application {

namespace {

constexpr quint64 step = 0x9e3779b97f4a7c15U;

// What splitmix64 gives in a state.
quint64 numberIn(quint64 state)
{
    quint64 mixed = state + step;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

} // namespace

DemoRandom::DemoRandom(quint64 seed, quint64 subject, quint64 number)
    : m_state(numberIn(numberIn(seed) ^ subject) ^ number)
{}

quint64 DemoRandom::next()
{
    const quint64 number = numberIn(m_state);
    m_state += step;
    return number;
}

int DemoRandom::below(int count)
{
    return count <= 0 ? 0 : static_cast<int>(next() % static_cast<quint64>(count));
}

} // namespace zhuke::application
