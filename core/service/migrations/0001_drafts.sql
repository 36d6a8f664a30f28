-- SPDX-License-Identifier: Apache-2.0
-- Evaluations that are being written. Personal text stands here sealed only.
CREATE TABLE draft (
    id             BLOB PRIMARY KEY CHECK (length(id) = 16),
    interaction    BLOB NOT NULL CHECK (length(interaction) = 16),
    evaluator      BLOB NOT NULL CHECK (length(evaluator) = 16),
    form_version   BLOB NOT NULL CHECK (length(form_version) = 32),
    started        INTEGER NOT NULL,
    started_offset INTEGER NOT NULL,
    changed        INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL,
    question       TEXT,
    position       INTEGER,
    UNIQUE (interaction, evaluator, form_version)
) STRICT, WITHOUT ROWID;

-- What was entered for one question: part 1 the answer, 2 the comment, 3 the evidence.
CREATE TABLE draft_entry (
    draft    BLOB NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    part     INTEGER NOT NULL CHECK (part BETWEEN 1 AND 3),
    sealed   BLOB NOT NULL,
    PRIMARY KEY (draft, question, part)
) STRICT, WITHOUT ROWID;

-- Window state and settings of one person on this computer, or of everyone (a zero id).
CREATE TABLE setting (
    person BLOB NOT NULL CHECK (length(person) = 16),
    name   TEXT NOT NULL,
    value  BLOB NOT NULL,
    PRIMARY KEY (person, name)
) STRICT, WITHOUT ROWID;
