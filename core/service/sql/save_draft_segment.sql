-- SPDX-License-Identifier: Apache-2.0
UPDATE draft SET segment = ?2, changed = ?3, changed_offset = ?4 WHERE id = ?1
