-- SPDX-FileCopyrightText: 2026 The Zhuke authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An import asks of every row whether the client lies in the trash; few do.
CREATE INDEX client_trash ON client(deleted_at) WHERE deleted_at IS NOT NULL;
