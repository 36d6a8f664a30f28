-- SPDX-License-Identifier: Apache-2.0
-- As list_interaction_ids, of those nobody has evaluated yet and one still can: 1 channel, 2 agent, 3 part of the reference, 4 how many at
-- most, 5 devices whose tombstones count
SELECT w.interaction
FROM waiting_interaction AS w CROSS JOIN interaction AS i ON i.interaction = w.interaction
WHERE w.emptied = 0 AND (?1 IS NULL OR channel = ?1)
  AND (?2 IS NULL OR agent = ?2
       OR EXISTS (SELECT 1 FROM interaction_segment AS s WHERE s.interaction = w.interaction AND s.agent = ?2))
  AND (?3 IS NULL OR instr(reference, ?3) > 0)
  AND NOT EXISTS (SELECT 1 FROM erasure AS e WHERE e.subject = w.interaction AND instr(?5, e.by_device) > 0)
ORDER BY w.started_at DESC, w.interaction DESC
LIMIT ?4;
