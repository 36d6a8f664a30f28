-- SPDX-License-Identifier: Apache-2.0
-- Published visions and forms, and evaluations as submitted.
CREATE TABLE vision_version (
    hash BLOB PRIMARY KEY, -- SHA-256 of the text
    vision TEXT NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    published_at INTEGER NOT NULL, -- microseconds UTC
    text TEXT NOT NULL, -- the file as it was published
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE form_version (
    hash BLOB PRIMARY KEY,
    form TEXT NOT NULL,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    channels TEXT NOT NULL, -- words between blanks; empty: all
    contact_types TEXT NOT NULL, -- slugs between blanks; empty: all
    vision_version BLOB, -- the version it traces to
    policy BLOB, -- SHA-256 of the scoring policy; null: published before policies were pinned
    use TEXT NOT NULL, -- quality, mystery-shopping ...: what evaluations on it are for
    published_at INTEGER NOT NULL,
    text TEXT NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- One row an evaluation; answers and terms stay in its fact.
CREATE TABLE evaluation (
    evaluation BLOB PRIMARY KEY, -- the fact's id
    interaction BLOB NOT NULL,
    segment INTEGER NOT NULL,
    evaluator BLOB NOT NULL,
    agent BLOB NOT NULL,
    form_version BLOB NOT NULL,
    submitted_at INTEGER NOT NULL,
    submitted_offset INTEGER NOT NULL,
    raw TEXT, -- exact; null: no score
    final TEXT, -- exact, after a fail
    millionths INTEGER, -- of final, rounded half up: for order and sums
    outcome TEXT NOT NULL, -- pass, fail or none
    supersedes BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX evaluation_by_interaction ON evaluation (interaction);
CREATE INDEX evaluation_by_agent ON evaluation (agent);
CREATE INDEX evaluation_by_time ON evaluation (submitted_at, evaluation);
CREATE INDEX evaluation_by_superseded ON evaluation (supersedes) WHERE supersedes IS NOT NULL;

-- Interactions nobody has evaluated yet, in the order of their work: Today reads it however many are evaluated.
-- Triggers keep it, since interactions and evaluations come in any order and the former are not this folder's.
CREATE TABLE waiting_interaction (
    started_at INTEGER NOT NULL,
    interaction BLOB NOT NULL,
    emptied INTEGER NOT NULL, -- 1: nothing of it is left to be heard or read, so that it is no work
    returned INTEGER NOT NULL, -- 1: somebody returned it for a reason that concerns everybody: it waits until it is put back
    assigned INTEGER NOT NULL, -- 1: somebody is to evaluate it; whether that is still so is asked when it is read
    PRIMARY KEY (started_at, interaction)
) STRICT, WITHOUT ROWID;
-- What is assigned is looked at one by one when it is counted.
CREATE INDEX waiting_assigned ON waiting_interaction (started_at, interaction) WHERE assigned = 1;
CREATE TRIGGER interaction_comes AFTER INSERT ON interaction
WHEN NOT EXISTS (SELECT 1 FROM evaluation WHERE interaction = NEW.interaction AND evaluator <> agent)
BEGIN
    INSERT INTO waiting_interaction (started_at, interaction, emptied, returned, assigned)
    VALUES (NEW.started_at, NEW.interaction,
            EXISTS (SELECT 1 FROM emptied_interaction WHERE interaction = NEW.interaction),
            EXISTS (SELECT 1 FROM returned_interaction WHERE interaction = NEW.interaction AND held = 1),
            EXISTS (SELECT 1 FROM assignment WHERE interaction = NEW.interaction AND assigned = 1));
END;
CREATE TRIGGER interaction_changes AFTER UPDATE ON interaction WHEN NEW.started_at <> OLD.started_at
BEGIN
    UPDATE waiting_interaction SET started_at = NEW.started_at
    WHERE started_at = OLD.started_at AND interaction = OLD.interaction;
END;
CREATE TRIGGER evaluation_comes AFTER INSERT ON evaluation WHEN NEW.evaluator <> NEW.agent -- else of oneself
BEGIN
    DELETE FROM waiting_interaction
    WHERE started_at = (SELECT started_at FROM interaction WHERE interaction = NEW.interaction)
      AND interaction = NEW.interaction;
END;
CREATE TRIGGER interaction_is_emptied AFTER INSERT ON emptied_interaction
BEGIN
    UPDATE waiting_interaction SET emptied = 1
    WHERE started_at = (SELECT started_at FROM interaction WHERE interaction = NEW.interaction)
      AND interaction = NEW.interaction;
END;
CREATE TRIGGER interaction_is_filled AFTER DELETE ON emptied_interaction
BEGIN
    UPDATE waiting_interaction SET emptied = 0
    WHERE started_at = (SELECT started_at FROM interaction WHERE interaction = OLD.interaction)
      AND interaction = OLD.interaction;
END;
CREATE TRIGGER assignment_comes AFTER INSERT ON assignment WHEN NEW.assigned = 1
BEGIN
    UPDATE waiting_interaction SET assigned = 1
    WHERE started_at = (SELECT started_at FROM interaction WHERE interaction = NEW.interaction)
      AND interaction = NEW.interaction;
END;
CREATE TRIGGER assignment_changes AFTER UPDATE ON assignment WHEN NEW.assigned <> OLD.assigned
BEGIN
    UPDATE waiting_interaction
    SET assigned = EXISTS (SELECT 1 FROM assignment WHERE interaction = NEW.interaction AND assigned = 1)
    WHERE started_at = (SELECT started_at FROM interaction WHERE interaction = NEW.interaction)
      AND interaction = NEW.interaction;
END;
CREATE TRIGGER return_comes AFTER INSERT ON returned_interaction WHEN NEW.held = 1
BEGIN
    UPDATE waiting_interaction SET returned = 1
    WHERE started_at = (SELECT started_at FROM interaction WHERE interaction = NEW.interaction)
      AND interaction = NEW.interaction;
END;
CREATE TRIGGER return_changes AFTER UPDATE ON returned_interaction WHEN NEW.held <> OLD.held
BEGIN
    UPDATE waiting_interaction
    SET returned = EXISTS (SELECT 1 FROM returned_interaction WHERE interaction = NEW.interaction AND held = 1)
    WHERE started_at = (SELECT started_at FROM interaction WHERE interaction = NEW.interaction)
      AND interaction = NEW.interaction;
END;

-- What the centre agreed on for feedback: one row, from the newest fact. Days are working days.
CREATE TABLE feedback_rules (
    place INTEGER PRIMARY KEY, -- 0
    release TEXT NOT NULL, -- at-once, by-lead, after-days
    release_days INTEGER NOT NULL,
    dispute_days INTEGER NOT NULL,
    answer_days INTEGER NOT NULL,
    appeal_days INTEGER NOT NULL,
    self_first INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- From when on an agent sees an evaluation.
CREATE TABLE evaluation_release (
    evaluation BLOB PRIMARY KEY,
    visible_from INTEGER, -- microseconds UTC; null: held back
    visible_offset INTEGER NOT NULL,
    dispute_until TEXT, -- 2026-12-04, the last day; null: held back
    released_by BLOB NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Who said "I have read this": the agent.
CREATE TABLE evaluation_read (
    evaluation BLOB NOT NULL,
    person BLOB NOT NULL,
    read_at INTEGER NOT NULL,
    read_offset INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL,
    PRIMARY KEY (evaluation, person)
) STRICT, WITHOUT ROWID;

-- A lead and the agent talked an evaluation through.
CREATE TABLE talked_through (
    talk BLOB PRIMARY KEY, -- the fact's id
    evaluation BLOB NOT NULL,
    lead BLOB NOT NULL,
    talked_on TEXT NOT NULL, -- 2026-12-04
    words BLOB NOT NULL -- the agent's, a sealed box
) STRICT, WITHOUT ROWID;
CREATE INDEX talked_through_by_evaluation ON talked_through (evaluation);

-- Evaluations with a customer- or compliance-critical error.
CREATE TABLE alert (
    evaluation BLOB PRIMARY KEY,
    classes TEXT NOT NULL, -- error classes between blanks
    submitted_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE alert_seen (
    evaluation BLOB PRIMARY KEY,
    seen_by BLOB NOT NULL,
    seen_at INTEGER NOT NULL,
    seen_offset INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- An agent sees an answer differently. Reasons and what is proposed stay in the facts.
CREATE TABLE dispute (
    dispute BLOB PRIMARY KEY, -- the fact's id
    evaluation BLOB NOT NULL,
    question TEXT NOT NULL,
    answer_until TEXT NOT NULL, -- 2026-12-04, the last day
    disputed_by BLOB NOT NULL,
    disputed_at INTEGER NOT NULL,
    disputed_offset INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX dispute_by_evaluation ON dispute (evaluation);
CREATE TABLE dispute_decision (
    dispute BLOB NOT NULL,
    appeal INTEGER NOT NULL, -- 1: of the appeal
    outcome TEXT NOT NULL, -- kept, changed, withdrawn
    revision BLOB,
    appeal_until TEXT,
    decided_by BLOB NOT NULL,
    decided_at INTEGER NOT NULL,
    decided_offset INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL,
    PRIMARY KEY (dispute, appeal)
) STRICT, WITHOUT ROWID;
CREATE TABLE dispute_appeal (
    dispute BLOB PRIMARY KEY,
    answer_until TEXT NOT NULL,
    appealed_by BLOB NOT NULL,
    appealed_at INTEGER NOT NULL,
    appealed_offset INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Evaluations that nobody has released yet, kept by triggers since releases and revisions come in any order: what a
-- revision supersedes and what somebody said of themselves is never among them.
CREATE TABLE unreleased_evaluation (
    submitted_at INTEGER NOT NULL,
    evaluation BLOB NOT NULL,
    PRIMARY KEY (submitted_at, evaluation)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER evaluation_wants_release AFTER INSERT ON evaluation
WHEN NEW.evaluator <> NEW.agent
     AND NOT EXISTS (SELECT 1 FROM evaluation WHERE supersedes = NEW.evaluation)
     AND NOT EXISTS (SELECT 1 FROM evaluation_release WHERE evaluation = NEW.evaluation AND visible_from IS NOT NULL)
BEGIN
    INSERT INTO unreleased_evaluation (submitted_at, evaluation) VALUES (NEW.submitted_at, NEW.evaluation);
END;
CREATE TRIGGER evaluation_is_superseded AFTER INSERT ON evaluation WHEN NEW.supersedes IS NOT NULL
BEGIN
    DELETE FROM unreleased_evaluation
    WHERE submitted_at = (SELECT submitted_at FROM evaluation WHERE evaluation = NEW.supersedes)
      AND evaluation = NEW.supersedes;
END;
CREATE TRIGGER evaluation_is_released AFTER INSERT ON evaluation_release WHEN NEW.visible_from IS NOT NULL
BEGIN
    DELETE FROM unreleased_evaluation
    WHERE submitted_at = (SELECT submitted_at FROM evaluation WHERE evaluation = NEW.evaluation)
      AND evaluation = NEW.evaluation;
END;
CREATE TRIGGER release_changes AFTER UPDATE ON evaluation_release
BEGIN
    DELETE FROM unreleased_evaluation
    WHERE submitted_at = (SELECT submitted_at FROM evaluation WHERE evaluation = NEW.evaluation)
      AND evaluation = NEW.evaluation;
    INSERT INTO unreleased_evaluation (submitted_at, evaluation)
    SELECT submitted_at, evaluation FROM evaluation AS e
    WHERE NEW.visible_from IS NULL AND evaluation = NEW.evaluation AND evaluator <> agent
      AND NOT EXISTS (SELECT 1 FROM evaluation WHERE supersedes = NEW.evaluation);
END;

-- Rounds in which staff say whether the vision rings true, or what they can say of it. Answers stay in the facts.
CREATE TABLE rings_true_round (
    round BLOB PRIMARY KEY, -- the fact's id
    vision_version BLOB NOT NULL,
    question TEXT NOT NULL,
    closes_on TEXT, -- 2026-12-04
    cuts TEXT NOT NULL, -- role, team, tenure between blanks
    asked INTEGER, -- how many people, where somebody said so
    opened_by BLOB NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_offset INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The close of a round; by_fact holds the answers.
CREATE TABLE rings_true_closed (
    round BLOB PRIMARY KEY,
    answers INTEGER NOT NULL,
    papers INTEGER NOT NULL, -- of both others, those that came from paper
    dropped INTEGER NOT NULL, -- answers that were too few
    closed_by BLOB NOT NULL,
    closed_at INTEGER NOT NULL,
    closed_offset INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE recall_round (
    round BLOB PRIMARY KEY, -- the fact's id
    vision_version BLOB NOT NULL,
    quarter TEXT NOT NULL, -- 2026-Q4
    asked INTEGER, -- how many people, where somebody said so
    opened_by BLOB NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_offset INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE recall_closed (
    round BLOB PRIMARY KEY,
    answers INTEGER NOT NULL,
    papers INTEGER NOT NULL,
    dropped INTEGER NOT NULL,
    closed_by BLOB NOT NULL,
    closed_at INTEGER NOT NULL,
    closed_offset INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Who has coded the answers of a round; by_fact holds the codes.
CREATE TABLE recall_coding (
    round BLOB NOT NULL,
    coder BLOB NOT NULL,
    closed BLOB NOT NULL, -- the fact whose texts were coded
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL,
    PRIMARY KEY (round, coder)
) STRICT, WITHOUT ROWID;

-- What was agreed on where two codings differ.
CREATE TABLE recall_settled (
    round BLOB NOT NULL,
    first_coding BLOB NOT NULL, -- the facts that were settled, the lesser id first
    second_coding BLOB NOT NULL,
    closed BLOB NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL,
    PRIMARY KEY (round, first_coding, second_coding)
) STRICT, WITHOUT ROWID;
