-- SPDX-License-Identifier: Apache-2.0
-- Who evaluates which interaction by when, and what was given back: one row a thing, from the newest fact about it.
CREATE TABLE assignment (
    interaction BLOB NOT NULL,
    evaluator BLOB NOT NULL,
    due TEXT, -- 2026-11-27, the last day on which it is in time; null: whenever
    assigned INTEGER NOT NULL, -- 0: taken back
    assigned_by BLOB NOT NULL,
    assigned_at INTEGER NOT NULL, -- microseconds UTC
    assigned_offset INTEGER NOT NULL, -- minutes east of UTC
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL,
    PRIMARY KEY (interaction, evaluator)
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_by_evaluator ON assignment (evaluator, interaction) WHERE assigned = 1;

CREATE TABLE returned_interaction (
    interaction BLOB NOT NULL,
    segment INTEGER NOT NULL,
    evaluator BLOB NOT NULL,
    reason TEXT, -- no-sound, wrong-agent ...; null: taken back
    held INTEGER NOT NULL, -- 1: the reason concerns everybody, so that it waits for nobody
    note BLOB, -- a sealed box
    returned_at INTEGER NOT NULL,
    returned_offset INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL,
    PRIMARY KEY (interaction, segment, evaluator)
) STRICT, WITHOUT ROWID;
CREATE INDEX returned_by_evaluator ON returned_interaction (evaluator, interaction) WHERE reason IS NOT NULL;
CREATE INDEX returned_by_time ON returned_interaction (returned_at, interaction) WHERE reason IS NOT NULL;
