-- SPDX-License-Identifier: Apache-2.0
-- What was said about a draft that was published: it stays with the version that the draft became, sealed as it was.
CREATE TABLE version_comment (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    version    BLOB NOT NULL CHECK (length(version) = 32),
    author     BLOB NOT NULL CHECK (length(author) = 16),
    at         INTEGER NOT NULL,
    at_offset  INTEGER NOT NULL,
    path       TEXT NOT NULL,
    sealed     BLOB NOT NULL,
    resolved   INTEGER NOT NULL CHECK (resolved BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX version_comment_of ON version_comment (version, at, id);
