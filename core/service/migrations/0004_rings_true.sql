-- SPDX-License-Identifier: Apache-2.0
-- Answers of people who are not named, waiting for the close of their round: one row a round, never one an answer.
-- Nothing here tells in which order they came. The answers of a round lie together in one sealed box; whoever adds one
-- puts all of them into a new random order, seals the box anew and overwrites the old one: there are no row ids, no
-- times, no authors, and no place in a page that would be an order. secure_delete (set on every writing connection)
-- overwrites what is replaced, and the write-ahead log, which held the box as it was before, is emptied after each
-- answer.
CREATE TABLE waiting_answers (
    round  BLOB PRIMARY KEY CHECK (length(round) = 16),
    sealed BLOB NOT NULL -- nonce (24) and box, by the key of the round as a data subject
) STRICT, WITHOUT ROWID;
