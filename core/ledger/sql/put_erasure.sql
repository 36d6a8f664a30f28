-- SPDX-License-Identifier: Apache-2.0
INSERT INTO erasure (subject, reason, authority, by_device, by_person, at, offset_minutes, by_seq, by_fact)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT DO NOTHING
