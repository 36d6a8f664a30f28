-- SPDX-License-Identifier: Apache-2.0
-- Phrases that somebody writes again and again in comments: of a question (its slug), or of every one (no slug). The
-- words are sealed with the key of who keeps them. A row without them only counts how often a comment was submitted in
-- the same words, which their keyed hash tells.
CREATE TABLE comment_phrase (
    id             BLOB PRIMARY KEY CHECK (length(id) = 16),
    person         BLOB NOT NULL CHECK (length(person) = 16),
    question       TEXT NOT NULL,
    words_hash     BLOB NOT NULL CHECK (length(words_hash) = 32),
    sealed         BLOB,
    written        INTEGER NOT NULL DEFAULT 0 CHECK (written >= 0),
    declined       INTEGER NOT NULL DEFAULT 0 CHECK (declined BETWEEN 0 AND 1),
    used           INTEGER NOT NULL DEFAULT 0 CHECK (used >= 0),
    changed        INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL,
    UNIQUE (person, question, words_hash)
) STRICT, WITHOUT ROWID;
