-- SPDX-License-Identifier: Apache-2.0
DELETE FROM comment_phrase
WHERE person = ?1 AND question = ?2 AND sealed IS NULL AND id NOT IN (
    SELECT id FROM comment_phrase
    WHERE person = ?1 AND question = ?2 AND sealed IS NULL
    ORDER BY changed DESC, id DESC LIMIT ?3)
