-- SPDX-License-Identifier: Apache-2.0
UPDATE draft SET changed = ?2, changed_offset = ?3 WHERE id = ?1
