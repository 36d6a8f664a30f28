-- SPDX-License-Identifier: Apache-2.0
-- Who is who and who owns what: one row a thing, from the newest fact about it.
-- Names and ids of people are sealed boxes; they are opened when they are read.
CREATE TABLE person (
    person BLOB PRIMARY KEY,
    name BLOB NOT NULL,
    external_id BLOB NOT NULL,
    roles TEXT NOT NULL, -- words between blanks, blank at both ends: ' agent lead '
    team BLOB,
    languages TEXT NOT NULL, -- tags between blanks
    active INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Those who work here: customers, who have no role, may be many.
CREATE INDEX person_with_role ON person (person) WHERE roles <> '';

CREATE TABLE team (
    team BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    site TEXT NOT NULL,
    vendor TEXT NOT NULL,
    country TEXT NOT NULL,
    languages TEXT NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_type (
    contact_type BLOB PRIMARY KEY,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    owners BLOB NOT NULL, -- person ids of 16 bytes, one after the other
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE job (
    job BLOB PRIMARY KEY,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    owners BLOB NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_journey (
    customer_journey BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    owners BLOB NOT NULL,
    stages TEXT NOT NULL, -- canonical JSON: [{"name":..,"touchpoints":[{"inside_centre":..,"name":..}]}]
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Why answers fell short, and whose that was, where the centre changed the lists that are built in.
CREATE TABLE cause (
    slug TEXT PRIMARY KEY,
    words TEXT NOT NULL,
    translations TEXT NOT NULL, -- canonical JSON: {"de":..}
    in_use INTEGER NOT NULL,
    place INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attribution (
    slug TEXT PRIMARY KEY,
    words TEXT NOT NULL,
    translations TEXT NOT NULL,
    in_use INTEGER NOT NULL,
    place INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE interaction (
    interaction BLOB PRIMARY KEY,
    reference TEXT NOT NULL,
    channel TEXT NOT NULL,
    started_at INTEGER NOT NULL, -- microseconds UTC
    started_offset INTEGER NOT NULL, -- minutes east of UTC
    duration_ms INTEGER NOT NULL,
    customer BLOB,
    contact_type BLOB,
    agent BLOB NOT NULL, -- of the first segment
    segments TEXT NOT NULL, -- canonical JSON where there are several, else empty
    by_seq INTEGER NOT NULL,
    by_fact BLOB NOT NULL
) STRICT, WITHOUT ROWID;
-- With all that lists are narrowed by, so that a million rows are passed through in their order without reading them.
CREATE INDEX interaction_by_time ON interaction (started_at, interaction, channel, agent, reference);
CREATE INDEX interaction_by_reference ON interaction (reference);
CREATE INDEX interaction_by_customer ON interaction (customer) WHERE customer IS NOT NULL;

-- Every agent of every transferred interaction, so that one finds them all.
CREATE TABLE interaction_segment (
    interaction BLOB NOT NULL,
    position INTEGER NOT NULL,
    agent BLOB NOT NULL,
    PRIMARY KEY (interaction, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX interaction_segment_by_agent ON interaction_segment (agent);

-- Interactions of which nothing is left to be heard or read, since all of it was taken away: nobody can evaluate them any
-- more. Whoever keeps what was said keeps this table, too, by triggers in its own schema.
CREATE TABLE emptied_interaction (
    interaction BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;
