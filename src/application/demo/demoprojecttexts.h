// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoplan.h"

#include <array>

namespace zhuke::application {

// What a client of this sector builds: how it is called, its kind on the forms, its size.
struct ProjectType
{
    const char16_t *name;
    const char16_t *kind;
    const char16_t *unit; // of the size
    int leastSize;
    int mostSize;
};

using ProjectTypes = std::array<ProjectType, 4>;

[[nodiscard]] const ProjectTypes &projectTypes(DemoSector sector);

} // namespace zhuke::application
