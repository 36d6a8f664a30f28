-- SPDX-License-Identifier: Apache-2.0
-- What was recorded or written in interactions: where it lies, not what it says.
CREATE TABLE recording (
    recording BLOB PRIMARY KEY, -- the fact's id
    interaction BLOB NOT NULL,
    duration_ms INTEGER NOT NULL,
    rate INTEGER NOT NULL, -- frames a second, of the original
    sides TEXT NOT NULL, -- who is on which channel
    container TEXT NOT NULL,
    files BLOB NOT NULL, -- SHA-256 of one or two blobs, one after the other
    peaks BLOB, -- SHA-256 of the blob of its peaks
    by_seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX recording_by_interaction ON recording (interaction);

CREATE TABLE transcript (
    transcript BLOB PRIMARY KEY, -- the fact's id
    interaction BLOB NOT NULL,
    messages INTEGER NOT NULL,
    blob BLOB, -- where it is too large for its fact
    by_seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX transcript_by_interaction ON transcript (interaction);

-- Recordings and transcripts that were taken away, such as those past their retention.
CREATE TABLE removal (
    removed BLOB PRIMARY KEY, -- the fact's id
    reason TEXT NOT NULL,
    removed_at INTEGER NOT NULL, -- microseconds UTC
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;
