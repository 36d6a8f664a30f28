-- SPDX-License-Identifier: Apache-2.0
-- Visions (1) and forms (2) that are being written, each as the text of its file. What they become is published for
-- all to read, so their text stands here open, as in a published version.
CREATE TABLE content_draft (
    id             BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind           INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 2),
    slug           TEXT NOT NULL,
    title          TEXT NOT NULL,
    text           TEXT NOT NULL,
    based_on       BLOB CHECK (length(based_on) = 32),
    author         BLOB NOT NULL CHECK (length(author) = 16),
    changed        INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;

-- Who was asked to the table.
CREATE TABLE content_participant (
    draft  BLOB NOT NULL REFERENCES content_draft (id) ON DELETE CASCADE,
    person BLOB NOT NULL CHECK (length(person) = 16),
    place  INTEGER NOT NULL,
    PRIMARY KEY (draft, person)
) STRICT, WITHOUT ROWID;

-- What was said about one path of the text (`pillars/clear`). The words are sealed with the key of who said them.
CREATE TABLE content_comment (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    draft      BLOB NOT NULL REFERENCES content_draft (id) ON DELETE CASCADE,
    author     BLOB NOT NULL CHECK (length(author) = 16),
    at         INTEGER NOT NULL,
    at_offset  INTEGER NOT NULL,
    path       TEXT NOT NULL,
    sealed     BLOB NOT NULL,
    resolved   INTEGER NOT NULL DEFAULT 0 CHECK (resolved BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX content_comment_of ON content_comment (draft, at, id);
