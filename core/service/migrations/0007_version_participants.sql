-- SPDX-License-Identifier: Apache-2.0
-- Who was at the table of a draft that was published: it stays with the version that the draft became.
CREATE TABLE version_participant (
    version BLOB NOT NULL CHECK (length(version) = 32),
    person  BLOB NOT NULL CHECK (length(person) = 16),
    place   INTEGER NOT NULL,
    PRIMARY KEY (version, person)
) STRICT, WITHOUT ROWID;
