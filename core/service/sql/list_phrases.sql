-- SPDX-License-Identifier: Apache-2.0
SELECT id, question, sealed, used, changed, changed_offset
FROM comment_phrase
WHERE person = ?1 AND sealed IS NOT NULL AND (?2 IS NULL OR question IN (?2, ''))
ORDER BY used DESC, changed DESC, id
