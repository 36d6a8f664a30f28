-- SPDX-License-Identifier: Apache-2.0
-- workspace.db: the facts. View tables are not here: they are made from the facts (schema of each owner).

-- One row: which organisation this is, where its trust begins, and what this computer wrote last.
CREATE TABLE ledger (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    organisation BLOB NOT NULL CHECK (length(organisation) = 16),
    root_key BLOB NOT NULL CHECK (length(root_key) = 32),
    last_fact_id BLOB NOT NULL CHECK (length(last_fact_id) = 16),
    views_hash BLOB NOT NULL
) STRICT;

-- Devices whose facts are let in, whatever became of the facts that named them. Small numbers stand for
-- them in the other tables.
CREATE TABLE known_device (
    number INTEGER PRIMARY KEY,
    device BLOB NOT NULL UNIQUE CHECK (length(device) = 16),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32)
) STRICT;

CREATE TABLE fact_kind (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- The bytes are what was made or received, never written anew. The other columns are only for finding.
CREATE TABLE fact (
    row INTEGER PRIMARY KEY,
    fact_id BLOB NOT NULL UNIQUE CHECK (length(fact_id) = 16),
    device INTEGER NOT NULL REFERENCES known_device (number),
    device_seq INTEGER NOT NULL,
    kind INTEGER NOT NULL REFERENCES fact_kind (number),
    bytes BLOB NOT NULL,
    UNIQUE (device, device_seq)
) STRICT;
CREATE INDEX fact_of_kind ON fact (kind);

-- Facts of devices that are not known yet. endorser: the device that vouches for a new one in its own
-- first fact.
CREATE TABLE waiting (
    row INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    device BLOB NOT NULL CHECK (length(device) = 16),
    endorser BLOB,
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX waiting_of_device ON waiting (device);
CREATE INDEX waiting_of_endorser ON waiting (endorser) WHERE endorser IS NOT NULL;

-- What was refused: kept, so that nothing is lost, and out of all views. fact_id, device and device_seq
-- are set for facts with a good signature: those are at odds with another one.
CREATE TABLE quarantine (
    row INTEGER PRIMARY KEY,
    bytes_hash BLOB NOT NULL UNIQUE CHECK (length(bytes_hash) = 32),
    reason TEXT NOT NULL,
    fact_id BLOB,
    device INTEGER REFERENCES known_device (number),
    device_seq INTEGER,
    fact_hash BLOB,
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX quarantine_of_id ON quarantine (fact_id);
CREATE INDEX quarantine_of_chain ON quarantine (device, device_seq);

-- The view tables that were made, so that those of an older version can be dropped.
CREATE TABLE view_table (
    name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Tombstones whose keys and files may not be gone yet.
CREATE TABLE pending_erasure (
    subject BLOB PRIMARY KEY CHECK (length(subject) = 16)
) STRICT, WITHOUT ROWID;
