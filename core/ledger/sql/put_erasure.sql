-- SPDX-License-Identifier: Apache-2.0
INSERT INTO erasure (subject, reason, authority, by_person, at, offset_minutes, by_seq, by_fact)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT DO UPDATE SET reason = excluded.reason, authority = excluded.authority, by_person = excluded.by_person,
    at = excluded.at, offset_minutes = excluded.offset_minutes, by_seq = excluded.by_seq, by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (erasure.by_seq, erasure.by_fact)
