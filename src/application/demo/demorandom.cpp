// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demorandom.h"

namespace zhuke::application {

quint64 DemoRandom::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

int DemoRandom::below(int count)
{
    return count <= 0 ? 0 : static_cast<int>(next() % static_cast<quint64>(count));
}

} // namespace zhuke::application
