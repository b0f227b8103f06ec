// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace zhuke::exchange {

// What a workbook may hold at most. Files come from outside, so that every quantity that costs
// memory or time has an end. Exceeding one is Invalid, field "file", with the rule named here.
struct ReadLimits
{
    qint64 unpackedBytes = 512LL << 20; // "unpackedSize": all parts read, or a whole csv
    qint64 ratioFreeBytes = 16LL << 20; // parts up to this size may be packed however densely
    qint64 ratio = 200;                 // "packedTooDensely": unpacked / packed of one part
    qint64 entries = 10'000;            // "tooManyParts": files within the zip
    qint64 markupRunBytes = 1LL << 20;  // "textTooLong": bytes of a part without any '<'
    int depth = 64;                     // "nestedTooDeeply": elements within elements
    int sheets = 256;                   // "tooManySheets"
    int rows = 1'048'576;               // "tooManyRows": as spreadsheet programs have it
    int columns = 16'384;               // "tooManyColumns"
    qint64 cells = 10'000'000;          // "tooManyCells": of all sheets, gaps within a row too
    qint64 sharedStrings = 2'000'000;   // "tooManySharedStrings"
    int textLength = 32'767;            // "textTooLong": UTF-16 units of one cell
};

} // namespace zhuke::exchange
