-- SPDX-License-Identifier: Apache-2.0
SELECT count(*)
FROM interaction AS i
WHERE started_at >= ?1
  AND NOT EXISTS (SELECT 1 FROM evaluation AS e WHERE e.interaction = i.interaction);
