-- SPDX-License-Identifier: Apache-2.0
SELECT id, question, sealed, used, changed, changed_offset
FROM comment_phrase
WHERE person = ?1 AND question = ?2 AND words_hash = ?3 AND sealed IS NOT NULL
