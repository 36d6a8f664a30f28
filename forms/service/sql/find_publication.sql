-- SPDX-License-Identifier: Apache-2.0
SELECT by_fact FROM vision_version WHERE hash = ?1 UNION ALL SELECT by_fact FROM form_version WHERE hash = ?1 LIMIT 1;
