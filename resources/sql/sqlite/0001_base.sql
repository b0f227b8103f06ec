-- SPDX-FileCopyrightText: 2026 The Zhuke authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements end with a semicolon and a blank line. Columns that hold fields are those of docs/fields.md in
-- snake_case; BLOB columns of person and family_member hold sealed values (decisions 28).

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    value TEXT,
    note TEXT,
    valid_from TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_utc TEXT NOT NULL
);

CREATE INDEX setting_key ON setting(key, valid_from);

CREATE TABLE form_definition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    form TEXT NOT NULL,
    version INTEGER NOT NULL,
    definition TEXT,
    valid_from TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_utc TEXT NOT NULL,
    UNIQUE (form, version)
);

CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
);

CREATE UNIQUE INDEX unit_name ON unit(name);

CREATE TABLE unit_region (
    unit_id INTEGER NOT NULL REFERENCES unit(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    region TEXT NOT NULL,
    PRIMARY KEY (unit_id, region)
);

CREATE TABLE app_user (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    unit_id INTEGER REFERENCES unit(id),
    name TEXT NOT NULL,
    login TEXT,
    roles TEXT,
    active INTEGER NOT NULL DEFAULT 1
);

CREATE UNIQUE INDEX app_user_login ON app_user(login);

CREATE UNIQUE INDEX app_user_unit_name ON app_user(unit_id, name);

CREATE TABLE key_slot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER UNIQUE REFERENCES app_user(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    ops_limit INTEGER NOT NULL,
    mem_limit INTEGER NOT NULL,
    salt BLOB NOT NULL,
    wrapped_key BLOB NOT NULL,
    verifier BLOB NOT NULL,
    key_version INTEGER NOT NULL,
    temporary INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE client (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    unit_id INTEGER REFERENCES unit(id),
    manager_id INTEGER REFERENCES app_user(id),
    state TEXT NOT NULL,
    serial INTEGER,
    grade TEXT,
    level TEXT,
    name TEXT NOT NULL,
    credit_code TEXT,
    code_reason TEXT,
    nature TEXT,
    industry TEXT,
    parent_name TEXT,
    region TEXT,
    address TEXT,
    postcode TEXT,
    phone TEXT,
    fax TEXT,
    email TEXT,
    website TEXT,
    legal_representative TEXT,
    registered_capital_fen INTEGER,
    founded_on TEXT,
    scale_class TEXT,
    headcount INTEGER,
    scale_note TEXT,
    assets_fen INTEGER,
    assets_on TEXT,
    assets_note TEXT,
    products TEXT,
    reputation TEXT,
    payment_kinds TEXT,
    advance_funding_degree TEXT,
    prepayment_pct INTEGER,
    progress_pct INTEGER,
    payment_note TEXT,
    fund_nature TEXT,
    fund_ready TEXT,
    liaison TEXT,
    leader TEXT,
    designated_on TEXT,
    decision_reference TEXT,
    opening_fen INTEGER,
    opening_on TEXT,
    remark TEXT,
    updated_on TEXT,
    form2_verified_on TEXT,
    form3_verified_on TEXT,
    number TEXT,
    name_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    search_text TEXT NOT NULL,
    initials TEXT,
    pinyin TEXT,
    deleted_at TEXT,
    deleted_by INTEGER REFERENCES app_user(id)
);

CREATE UNIQUE INDEX client_serial ON client(serial);

CREATE UNIQUE INDEX client_name_key ON client(name_key) WHERE deleted_at IS NULL;

CREATE INDEX client_credit_code ON client(credit_code);

CREATE INDEX client_by_name ON client(sort_key, id, deleted_at) WHERE deleted_at IS NULL;

CREATE INDEX client_by_number ON client((number IS NULL), number, sort_key, id, deleted_at) WHERE deleted_at IS NULL;

CREATE INDEX client_unit ON client(unit_id);

CREATE INDEX client_manager ON client(manager_id);

CREATE TABLE shareholder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT,
    amount_fen INTEGER,
    ratio_bp INTEGER
);

CREATE INDEX shareholder_client ON shareholder(client_id, position);

CREATE TABLE credit_sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    year INTEGER,
    assessed_on TEXT,
    performance TEXT,
    performance_note TEXT,
    payment_record TEXT,
    payment_record_note TEXT,
    contract_forms TEXT,
    contract_form_note TEXT,
    bid_methods TEXT,
    bid_method_note TEXT,
    contract_habit TEXT,
    price_level TEXT,
    dev_ability TEXT,
    dev_ability_note TEXT,
    pay_ability TEXT,
    pay_ability_note TEXT,
    other_contractors TEXT,
    analysis TEXT
);

CREATE INDEX credit_sheet_client ON credit_sheet(client_id, position);

CREATE TABLE former_number (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    grade TEXT NOT NULL,
    until TEXT,
    decision TEXT
);

CREATE INDEX former_number_client ON former_number(client_id, position);

CREATE TABLE client_summary (
    client_id INTEGER PRIMARY KEY REFERENCES client(id) ON DELETE CASCADE,
    last_visit TEXT,
    last_contact TEXT,
    next_visit TEXT,
    signed_fen INTEGER NOT NULL DEFAULT 0,
    follow_on_fen INTEGER NOT NULL DEFAULT 0,
    completeness INTEGER NOT NULL DEFAULT 0,
    open_promises INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    client_id INTEGER NOT NULL REFERENCES client(id),
    name TEXT NOT NULL,
    sex TEXT,
    department TEXT,
    post TEXT,
    kind TEXT,
    office_phone TEXT,
    mobile TEXT,
    wechat TEXT,
    email TEXT,
    fax TEXT,
    office_address TEXT,
    decision_pct INTEGER,
    decision_roles TEXT,
    relation INTEGER,
    attitude TEXT,
    resume TEXT,
    habits TEXT,
    source TEXT,
    source_on TEXT,
    birth BLOB,
    native_place BLOB,
    education BLOB,
    private_mobile BLOB,
    home BLOB,
    hobbies BLOB,
    special_days BLOB,
    sort_key BLOB NOT NULL,
    search_text TEXT NOT NULL,
    initials TEXT,
    pinyin TEXT,
    deleted_at TEXT,
    deleted_by INTEGER REFERENCES app_user(id)
);

CREATE INDEX person_client ON person(client_id, id);

CREATE TABLE family_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    relation BLOB,
    name BLOB,
    work BLOB,
    note BLOB
);

CREATE INDEX family_member_person ON family_member(person_id, position);

CREATE TABLE consent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL UNIQUE REFERENCES person(id) ON DELETE CASCADE,
    noticed_on TEXT,
    way TEXT,
    covers_pi2 INTEGER NOT NULL DEFAULT 0,
    covers_pi3 INTEGER NOT NULL DEFAULT 0,
    expires_on TEXT,
    withdrawn_on TEXT
);

CREATE TABLE project (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    client_id INTEGER NOT NULL REFERENCES client(id),
    name TEXT NOT NULL,
    place TEXT,
    kind TEXT,
    stage TEXT NOT NULL,
    tracking_unit TEXT,
    building_unit TEXT,
    our_manager TEXT,
    area TEXT,
    investment_fen INTEGER,
    tender_month TEXT,
    planned_start TEXT,
    planned_end TEXT,
    started_on TEXT,
    finished_on TEXT,
    year_output_fen INTEGER,
    progress TEXT,
    settlement TEXT,
    payment_state TEXT,
    competitors TEXT,
    winner TEXT,
    winner_price_fen INTEGER,
    expected_fen INTEGER,
    expected_on TEXT,
    probability_bp INTEGER,
    name_key TEXT NOT NULL,
    search_text TEXT NOT NULL,
    deleted_at TEXT,
    deleted_by INTEGER REFERENCES app_user(id)
);

CREATE UNIQUE INDEX project_client_name ON project(client_id, name_key) WHERE deleted_at IS NULL;

CREATE TABLE person_decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    project_id INTEGER NOT NULL REFERENCES project(id) ON DELETE CASCADE,
    pct INTEGER NOT NULL,
    UNIQUE (person_id, project_id)
);

CREATE INDEX person_decision_project ON person_decision(project_id);

CREATE TABLE contract (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT,
    amount_fen INTEGER,
    signed_on TEXT,
    form TEXT,
    due_fen INTEGER
);

CREATE INDEX contract_project ON contract(project_id, position);

CREATE TABLE supplement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contract_id INTEGER NOT NULL REFERENCES contract(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    amount_fen INTEGER,
    signed_on TEXT,
    note TEXT
);

CREATE INDEX supplement_contract ON supplement(contract_id, position);

CREATE TABLE receipt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contract_id INTEGER NOT NULL REFERENCES contract(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    amount_fen INTEGER,
    received_on TEXT,
    note TEXT
);

CREATE INDEX receipt_contract ON receipt(contract_id, position);

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT,
    amount_fen INTEGER,
    state TEXT,
    note TEXT
);

CREATE INDEX follow_up_project ON follow_up(project_id, position);

CREATE TABLE visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    client_id INTEGER NOT NULL REFERENCES client(id),
    author_id INTEGER REFERENCES app_user(id),
    recorder_id INTEGER REFERENCES app_user(id),
    date TEXT NOT NULL,
    way TEXT NOT NULL,
    place TEXT,
    purpose TEXT NOT NULL,
    content TEXT NOT NULL,
    client_opinion TEXT,
    reply TEXT,
    findings TEXT,
    next_date TEXT,
    content_digest BLOB NOT NULL,
    search_text TEXT NOT NULL,
    deleted_at TEXT,
    deleted_by INTEGER REFERENCES app_user(id)
);

CREATE INDEX visit_client_date ON visit(client_id, date);

CREATE INDEX visit_date ON visit(date);

CREATE TABLE visit_participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    visit_id INTEGER NOT NULL REFERENCES visit(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    side TEXT NOT NULL,
    person_id INTEGER REFERENCES person(id),
    user_id INTEGER REFERENCES app_user(id),
    name TEXT NOT NULL,
    post TEXT
);

CREATE INDEX visit_participant_visit ON visit_participant(visit_id, position);

CREATE INDEX visit_participant_person ON visit_participant(person_id);

CREATE TABLE promise (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    visit_id INTEGER NOT NULL REFERENCES visit(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    side TEXT NOT NULL,
    what TEXT NOT NULL,
    who TEXT,
    due TEXT,
    done TEXT
);

CREATE INDEX promise_visit ON promise(visit_id, position);

CREATE INDEX promise_open ON promise(due) WHERE done IS NULL;

CREATE TABLE visit_docid (
    docid INTEGER PRIMARY KEY,
    visit_id INTEGER NOT NULL UNIQUE REFERENCES visit(id) ON DELETE CASCADE
);

CREATE VIRTUAL TABLE visit_terms USING fts5(terms, content='', tokenize='unicode61 remove_diacritics 0');

CREATE TABLE record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    client_id INTEGER NOT NULL REFERENCES client(id),
    project_id INTEGER REFERENCES project(id),
    person_id INTEGER REFERENCES person(id),
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    summary TEXT NOT NULL,
    attachment_no TEXT,
    deleted_at TEXT,
    deleted_by INTEGER REFERENCES app_user(id)
);

CREATE INDEX record_client_date ON record(client_id, date);

CREATE TABLE dossier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    client_id INTEGER NOT NULL REFERENCES client(id),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL,
    summary1 TEXT,
    summary2 TEXT,
    summary3 TEXT,
    summary4 TEXT,
    plan_projects INTEGER,
    plan_amount_fen INTEGER,
    no_activity INTEGER NOT NULL DEFAULT 0,
    filed_on TEXT,
    deleted_at TEXT,
    deleted_by INTEGER REFERENCES app_user(id)
);

CREATE UNIQUE INDEX dossier_client_quarter ON dossier(client_id, year, quarter) WHERE deleted_at IS NULL;

CREATE TABLE plan_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier_id INTEGER NOT NULL REFERENCES dossier(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    planned_for TEXT,
    target TEXT,
    purpose TEXT,
    owner TEXT
);

CREATE INDEX plan_line_dossier ON plan_line(dossier_id, position);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client(id),
    owner_uid TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    added_utc TEXT NOT NULL,
    added_by INTEGER REFERENCES app_user(id),
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    pages INTEGER,
    digest TEXT NOT NULL,
    confidential INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    deleted_by INTEGER REFERENCES app_user(id)
);

CREATE INDEX attachment_owner ON attachment(owner_uid);

CREATE TABLE attachment_chunk (
    attachment_id INTEGER NOT NULL REFERENCES attachment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (attachment_id, position)
);

CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER NOT NULL REFERENCES app_user(id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    content BLOB NOT NULL,
    saved_utc TEXT NOT NULL,
    UNIQUE (user_id, subject)
);

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    as_of TEXT NOT NULL,
    utc TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES app_user(id),
    undone_utc TEXT
);

CREATE TABLE import_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES import_batch(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    entity_uid TEXT NOT NULL,
    action TEXT NOT NULL,
    digest BLOB NOT NULL,
    before BLOB
);

CREATE INDEX import_item_batch ON import_item(batch_id);

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    utc TEXT NOT NULL,
    actor TEXT NOT NULL,
    verb TEXT NOT NULL,
    business_date TEXT NOT NULL,
    payload_digest BLOB NOT NULL,
    items_digest BLOB NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
);

CREATE TABLE audit_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    seq INTEGER NOT NULL REFERENCES audit(seq),
    kind TEXT NOT NULL,
    entity_uid TEXT NOT NULL,
    digest BLOB NOT NULL
);

CREATE INDEX audit_item_seq ON audit_item(seq);

CREATE INDEX audit_item_entity ON audit_item(entity_uid, seq);

CREATE TABLE audit_payload (
    seq INTEGER PRIMARY KEY REFERENCES audit(seq),
    payload TEXT NOT NULL
);
