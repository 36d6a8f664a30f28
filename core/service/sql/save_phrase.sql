-- SPDX-License-Identifier: Apache-2.0
INSERT INTO comment_phrase (id, person, question, words_hash, sealed, used, changed, changed_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (person, question, words_hash)
DO UPDATE SET id = excluded.id, sealed = excluded.sealed, written = 0, declined = 0, used = excluded.used,
              changed = excluded.changed, changed_offset = excluded.changed_offset
