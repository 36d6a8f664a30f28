-- SPDX-License-Identifier: Apache-2.0
INSERT INTO device (device, public_key, continues, by_person, at, offset_minutes, by_seq, by_fact)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT DO UPDATE SET public_key = excluded.public_key, continues = excluded.continues, by_person = excluded.by_person,
    at = excluded.at, offset_minutes = excluded.offset_minutes, by_seq = excluded.by_seq, by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (device.by_seq, device.by_fact)
