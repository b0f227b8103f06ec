// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
QString g() { return QCoreApplication::translate("Client", "Done"); } // tr() is only a word here
