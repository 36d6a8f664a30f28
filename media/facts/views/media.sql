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

-- What has nothing left to be heard or read cannot be evaluated: all of it was removed, or each recording and transcript.
-- emptied_interaction is core's, and kept here, since interactions, recordings, transcripts and removals come in any order.
CREATE TRIGGER recording_comes AFTER INSERT ON recording
WHEN NOT EXISTS (SELECT 1 FROM removal WHERE removed IN (NEW.recording, NEW.interaction))
BEGIN
    DELETE FROM emptied_interaction WHERE interaction = NEW.interaction;
END;
CREATE TRIGGER removed_recording_comes AFTER INSERT ON recording
WHEN EXISTS (SELECT 1 FROM removal WHERE removed IN (NEW.recording, NEW.interaction))
BEGIN
    INSERT INTO emptied_interaction (interaction)
    SELECT NEW.interaction
    WHERE NOT EXISTS (SELECT 1 FROM emptied_interaction WHERE interaction = NEW.interaction)
      AND (EXISTS (SELECT 1 FROM removal WHERE removed = NEW.interaction)
           OR (NOT EXISTS (SELECT 1 FROM recording AS other WHERE other.interaction = NEW.interaction
                           AND NOT EXISTS (SELECT 1 FROM removal WHERE removed = other.recording))
               AND NOT EXISTS (SELECT 1 FROM transcript AS other WHERE other.interaction = NEW.interaction
                               AND NOT EXISTS (SELECT 1 FROM removal WHERE removed = other.transcript))));
END;
CREATE TRIGGER transcript_comes AFTER INSERT ON transcript
WHEN NOT EXISTS (SELECT 1 FROM removal WHERE removed IN (NEW.transcript, NEW.interaction))
BEGIN
    DELETE FROM emptied_interaction WHERE interaction = NEW.interaction;
END;
CREATE TRIGGER removed_transcript_comes AFTER INSERT ON transcript
WHEN EXISTS (SELECT 1 FROM removal WHERE removed IN (NEW.transcript, NEW.interaction))
BEGIN
    INSERT INTO emptied_interaction (interaction)
    SELECT NEW.interaction
    WHERE NOT EXISTS (SELECT 1 FROM emptied_interaction WHERE interaction = NEW.interaction)
      AND (EXISTS (SELECT 1 FROM removal WHERE removed = NEW.interaction)
           OR (NOT EXISTS (SELECT 1 FROM recording AS other WHERE other.interaction = NEW.interaction
                           AND NOT EXISTS (SELECT 1 FROM removal WHERE removed = other.recording))
               AND NOT EXISTS (SELECT 1 FROM transcript AS other WHERE other.interaction = NEW.interaction
                               AND NOT EXISTS (SELECT 1 FROM removal WHERE removed = other.transcript))));
END;
CREATE TRIGGER removed_interaction_comes AFTER INSERT ON interaction
WHEN EXISTS (SELECT 1 FROM removal WHERE removed = NEW.interaction)
BEGIN
    INSERT INTO emptied_interaction (interaction)
    SELECT NEW.interaction
    WHERE NOT EXISTS (SELECT 1 FROM emptied_interaction WHERE interaction = NEW.interaction);
END;
CREATE TRIGGER removal_comes AFTER INSERT ON removal
BEGIN
    INSERT INTO emptied_interaction (interaction)
    SELECT found.interaction
    FROM (SELECT interaction FROM recording WHERE recording = NEW.removed
          UNION SELECT interaction FROM transcript WHERE transcript = NEW.removed
          UNION SELECT interaction FROM interaction WHERE interaction = NEW.removed
          UNION SELECT interaction FROM recording WHERE interaction = NEW.removed
          UNION SELECT interaction FROM transcript WHERE interaction = NEW.removed) AS found
    WHERE NOT EXISTS (SELECT 1 FROM emptied_interaction WHERE interaction = found.interaction)
      AND (EXISTS (SELECT 1 FROM removal WHERE removed = found.interaction)
           OR (NOT EXISTS (SELECT 1 FROM recording AS other WHERE other.interaction = found.interaction
                           AND NOT EXISTS (SELECT 1 FROM removal WHERE removed = other.recording))
               AND NOT EXISTS (SELECT 1 FROM transcript AS other WHERE other.interaction = found.interaction
                               AND NOT EXISTS (SELECT 1 FROM removal WHERE removed = other.transcript))));
END;
