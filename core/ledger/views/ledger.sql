-- SPDX-License-Identifier: Apache-2.0
-- The columns of a key come first: SQLite 3.40's integrity_check reads others wrongly where WITHOUT ROWID moves them.
CREATE TABLE organisation (
    organisation BLOB PRIMARY KEY CHECK (length(organisation) = 16),
    name TEXT NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What was said about devices and what was to be erased: a row for each fact that says it. Whether it counts
-- hangs on the rights of the device that says it (device_trust.h), which are not known before all facts are.
CREATE TABLE device (
    device BLOB NOT NULL CHECK (length(device) = 16),
    by_fact BLOB NOT NULL,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    continues BLOB, -- the device whose backup it went on from
    may_enrol INTEGER NOT NULL,
    may_erase INTEGER NOT NULL,
    by_device BLOB NOT NULL,
    by_person BLOB NOT NULL,
    at INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    PRIMARY KEY (device, by_fact)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure (
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    by_fact BLOB NOT NULL,
    reason BLOB NOT NULL, -- sealed for the organisation
    authority TEXT NOT NULL,
    by_device BLOB NOT NULL,
    by_person BLOB NOT NULL,
    at INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    PRIMARY KEY (subject, by_fact)
) STRICT, WITHOUT ROWID;

CREATE TABLE blob_erasure (
    blob BLOB NOT NULL CHECK (length(blob) = 32),
    by_fact BLOB NOT NULL,
    reason BLOB NOT NULL, -- sealed for the organisation
    authority TEXT NOT NULL,
    by_device BLOB NOT NULL,
    by_person BLOB NOT NULL,
    at INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    PRIMARY KEY (blob, by_fact)
) STRICT, WITHOUT ROWID;
