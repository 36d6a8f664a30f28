-- SPDX-License-Identifier: Apache-2.0
INSERT INTO organisation (organisation, name, by_seq, by_fact) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT DO UPDATE SET name = excluded.name, by_seq = excluded.by_seq, by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (organisation.by_seq, organisation.by_fact)
