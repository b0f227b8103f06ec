// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page.h"
#include "client/ui_clienteditor.h"
#include "exchange/reader.h"
#include "security/seal.h"
#include <xlsxwriter.h>
