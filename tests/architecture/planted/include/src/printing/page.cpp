// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <qpdf/QPDF.hh>
#include <QPrinter>
#include <minizip/unzip.h>
