-- SPDX-License-Identifier: Apache-2.0
UPDATE comment_phrase SET used = used + 1, changed = ?3, changed_offset = ?4
WHERE id = ?1 AND person = ?2 AND sealed IS NOT NULL
