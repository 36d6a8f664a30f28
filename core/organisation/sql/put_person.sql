-- SPDX-License-Identifier: Apache-2.0
INSERT INTO person (person, name, external_id, roles, team, languages, active, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (person) DO UPDATE SET
    name = excluded.name,
    external_id = excluded.external_id,
    roles = excluded.roles,
    team = excluded.team,
    languages = excluded.languages,
    active = excluded.active,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (person.by_seq, person.by_fact);
