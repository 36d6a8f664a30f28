-- SPDX-License-Identifier: Apache-2.0
-- Interactions nobody has evaluated yet and that wait for somebody, the oldest first: 1 from a moment on, 2 how many at most,
-- 3 devices whose tombstones count: what they erased nobody can evaluate, nor what was taken away; 4 whom they wait for
-- (null: anybody). What is assigned waits for those it is assigned to alone, while one of them is there and has not
-- returned it; what somebody returned waits no more for them.
SELECT i.interaction, reference, channel, i.started_at, started_offset, duration_ms, customer, contact_type, agent, segments
FROM waiting_interaction AS w CROSS JOIN interaction AS i ON i.interaction = w.interaction
WHERE w.started_at >= ?1 AND w.emptied = 0 AND w.returned = 0
  AND NOT EXISTS (SELECT 1 FROM erasure AS e WHERE e.subject = w.interaction AND instr(?3, e.by_device) > 0)
  AND w.interaction NOT IN (SELECT r.interaction FROM returned_interaction AS r WHERE r.evaluator = ?4 AND r.reason IS NOT NULL)
  AND (w.assigned = 0 OR ?4 IS NULL
       OR EXISTS (SELECT 1 FROM assignment AS own
                  WHERE own.interaction = w.interaction AND own.evaluator = ?4 AND own.assigned = 1)
       OR NOT EXISTS (SELECT 1 FROM assignment AS a CROSS JOIN person AS p ON p.person = a.evaluator AND p.active = 1
                      WHERE a.interaction = w.interaction AND a.assigned = 1
                        AND NOT EXISTS (SELECT 1 FROM returned_interaction AS r
                                        WHERE r.interaction = w.interaction AND r.evaluator = a.evaluator
                                          AND r.reason IS NOT NULL)
                        AND NOT EXISTS (SELECT 1 FROM erasure AS e
                                        WHERE e.subject = a.evaluator AND instr(?3, e.by_device) > 0)))
ORDER BY w.started_at, w.interaction
LIMIT ?2;
