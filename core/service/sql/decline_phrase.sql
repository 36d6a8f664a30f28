-- SPDX-License-Identifier: Apache-2.0
UPDATE comment_phrase SET sealed = NULL, declined = 1, used = 0
WHERE id = ?1 AND person = ?2 AND sealed IS NOT NULL
