-- SPDX-License-Identifier: Apache-2.0
-- Part 4 of what was entered for a question: why the answer fell short, and whose that was.
CREATE TABLE draft_entry_4 (
    draft    BLOB NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    part     INTEGER NOT NULL CHECK (part BETWEEN 1 AND 4),
    sealed   BLOB NOT NULL,
    PRIMARY KEY (draft, question, part)
) STRICT, WITHOUT ROWID;
INSERT INTO draft_entry_4 SELECT draft, question, part, sealed FROM draft_entry;
DROP TABLE draft_entry;
ALTER TABLE draft_entry_4 RENAME TO draft_entry;
