-- SPDX-FileCopyrightText: 2026 The Zhuke authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An import asks of every row whether the client lies in the trash; few do.
CREATE INDEX client_trash ON client(deleted_at) WHERE deleted_at IS NOT NULL;

-- What the list of clients is sorted and filtered by, in the order of names: without it a sort or a text reads every row
-- whole, which takes three times as long at 100,000 clients.
CREATE INDEX client_columns ON client(sort_key, id, deleted_at, number, grade, level, state, industry, region, unit_id,
    manager_id, designated_on, search_text, initials, pinyin) WHERE deleted_at IS NULL;
