-- SPDX-License-Identifier: Apache-2.0
-- keys.db. Every box is an XChaCha20-Poly1305 box of 32 secret bytes, sealed with the workspace key;
-- those in passphrase and unlock hold the workspace key itself.

-- Who may sign in; all NULL where the person has no passphrase.
CREATE TABLE passphrase (
    person BLOB PRIMARY KEY CHECK (length(person) = 16),
    passes INTEGER,
    memory INTEGER,
    salt BLOB,
    nonce BLOB,
    box BLOB
) STRICT, WITHOUT ROWID;

-- One row while somebody has no passphrase: opened with the file unlock.key.
CREATE TABLE unlock (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    nonce BLOB NOT NULL,
    box BLOB NOT NULL
) STRICT;

CREATE TABLE subject_key (
    subject BLOB PRIMARY KEY CHECK (length(subject) = 16),
    nonce BLOB NOT NULL,
    box BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE erased_subject (
    subject BLOB PRIMARY KEY CHECK (length(subject) = 16),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE blob_key (
    blob BLOB PRIMARY KEY CHECK (length(blob) = 32),
    nonce BLOB NOT NULL,
    box BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE blob_subject (
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    blob BLOB NOT NULL CHECK (length(blob) = 32),
    PRIMARY KEY (subject, blob)
) STRICT, WITHOUT ROWID;

CREATE TABLE erased_blob (
    blob BLOB PRIMARY KEY CHECK (length(blob) = 32),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The newest is this computer's; older ones are those that a restored backup came with.
CREATE TABLE device_key (
    number INTEGER PRIMARY KEY,
    device BLOB NOT NULL UNIQUE CHECK (length(device) = 16),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    nonce BLOB NOT NULL,
    box BLOB NOT NULL
) STRICT;

-- Keys that never leave this workspace, by what they are for.
CREATE TABLE local_key (
    purpose TEXT PRIMARY KEY,
    nonce BLOB NOT NULL,
    box BLOB NOT NULL
) STRICT, WITHOUT ROWID;
