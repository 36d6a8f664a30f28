-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE organisation (
    organisation BLOB PRIMARY KEY CHECK (length(organisation) = 16),
    name TEXT NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    device BLOB PRIMARY KEY CHECK (length(device) = 16),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    continues BLOB, -- the device whose backup it went on from
    by_person BLOB NOT NULL,
    at INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure (
    subject BLOB PRIMARY KEY CHECK (length(subject) = 16),
    reason BLOB NOT NULL, -- sealed for the organisation
    authority TEXT NOT NULL,
    by_person BLOB NOT NULL,
    at INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;
