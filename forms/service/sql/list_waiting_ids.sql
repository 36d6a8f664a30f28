-- SPDX-License-Identifier: Apache-2.0
-- As list_interaction_ids, of those that wait (list_waiting says which): 1 channel, 2 agent, 3 part of the reference, 4 how many at
-- most, 5 devices whose tombstones count, 6 whom they wait for
SELECT w.interaction
FROM waiting_interaction AS w CROSS JOIN interaction AS i ON i.interaction = w.interaction
WHERE w.emptied = 0 AND w.returned = 0 AND (?1 IS NULL OR channel = ?1)
  AND (?2 IS NULL OR agent = ?2
       OR EXISTS (SELECT 1 FROM interaction_segment AS s WHERE s.interaction = w.interaction AND s.agent = ?2))
  AND (?3 IS NULL OR instr(reference, ?3) > 0)
  AND NOT EXISTS (SELECT 1 FROM erasure AS e WHERE e.subject = w.interaction AND instr(?5, e.by_device) > 0)
  AND w.interaction NOT IN (SELECT r.interaction FROM returned_interaction AS r WHERE r.evaluator = ?6 AND r.reason IS NOT NULL)
  AND (w.assigned = 0 OR ?6 IS NULL
       OR EXISTS (SELECT 1 FROM assignment AS own
                  WHERE own.interaction = w.interaction AND own.evaluator = ?6 AND own.assigned = 1)
       OR NOT EXISTS (SELECT 1 FROM assignment AS a CROSS JOIN person AS p ON p.person = a.evaluator AND p.active = 1
                      WHERE a.interaction = w.interaction AND a.assigned = 1
                        AND NOT EXISTS (SELECT 1 FROM returned_interaction AS r
                                        WHERE r.interaction = w.interaction AND r.evaluator = a.evaluator
                                          AND r.reason IS NOT NULL)
                        AND NOT EXISTS (SELECT 1 FROM erasure AS e
                                        WHERE e.subject = a.evaluator AND instr(?5, e.by_device) > 0)))
ORDER BY w.started_at DESC, w.interaction DESC
LIMIT ?4;
