-- SPDX-FileCopyrightText: 2026 The Zhuke authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Requests to erase personal data (PI-D6). `texts` is sealed and goes when the request is closed; audit_erasure
-- names the records of the trail whose payload went with it.

CREATE TABLE erasure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    client_uid TEXT NOT NULL,
    person_uid TEXT NOT NULL,
    basis TEXT NOT NULL,
    request TEXT NOT NULL,
    requested_on TEXT NOT NULL,
    erased_utc TEXT NOT NULL,
    erased_by TEXT NOT NULL,
    closed_utc TEXT,
    texts BLOB
);

CREATE INDEX erasure_person ON erasure(person_uid);

CREATE TABLE audit_erasure (
    seq INTEGER PRIMARY KEY REFERENCES audit(seq),
    erasure_id INTEGER NOT NULL REFERENCES erasure(id)
);

CREATE INDEX audit_erasure_request ON audit_erasure(erasure_id, seq);
