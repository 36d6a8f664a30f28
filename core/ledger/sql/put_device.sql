-- SPDX-License-Identifier: Apache-2.0
INSERT INTO device (device, public_key, continues, may_enrol, may_erase, by_device, by_person, at, offset_minutes, by_seq,
    by_fact)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT DO NOTHING
