-- SPDX-License-Identifier: Apache-2.0
INSERT INTO comment_phrase (id, person, question, words_hash, written, changed, changed_offset)
VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6)
ON CONFLICT (person, question, words_hash)
DO UPDATE SET written = written + 1, changed = excluded.changed, changed_offset = excluded.changed_offset
WHERE sealed IS NULL AND declined = 0
