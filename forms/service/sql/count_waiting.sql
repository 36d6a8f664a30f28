-- SPDX-License-Identifier: Apache-2.0
-- How many list_waiting gives: 1 from a moment on, 2 devices whose tombstones count, 3 whom they wait for (null: anybody).
-- Those nobody is assigned to are counted in one narrow table, and the few of them that were erased, or returned by who
-- asks, are taken off; those that are assigned are a table's worth of work and not of a year, and looked at one by one.
SELECT (SELECT count(*) FROM waiting_interaction WHERE started_at >= ?1 AND emptied = 0 AND returned = 0 AND assigned = 0)
       - (SELECT count(*)
          FROM (SELECT subject FROM erasure WHERE instr(?2, by_device) > 0
                UNION SELECT r.interaction FROM returned_interaction AS r WHERE r.evaluator = ?3 AND r.reason IS NOT NULL)
          CROSS JOIN interaction AS i ON i.interaction = subject
          CROSS JOIN waiting_interaction AS w ON w.started_at = i.started_at AND w.interaction = i.interaction
          WHERE w.started_at >= ?1 AND w.emptied = 0 AND w.returned = 0 AND w.assigned = 0)
       + (SELECT count(*)
          FROM waiting_interaction AS w
          WHERE w.assigned = 1 AND w.started_at >= ?1 AND w.emptied = 0 AND w.returned = 0
            AND NOT EXISTS (SELECT 1 FROM erasure AS e WHERE e.subject = w.interaction AND instr(?2, e.by_device) > 0)
            AND w.interaction NOT IN (SELECT r.interaction FROM returned_interaction AS r
                                      WHERE r.evaluator = ?3 AND r.reason IS NOT NULL)
            AND (?3 IS NULL
                 OR EXISTS (SELECT 1 FROM assignment AS own
                            WHERE own.interaction = w.interaction AND own.evaluator = ?3 AND own.assigned = 1)
                 OR NOT EXISTS (SELECT 1 FROM assignment AS a
                                CROSS JOIN person AS p ON p.person = a.evaluator AND p.active = 1
                                WHERE a.interaction = w.interaction AND a.assigned = 1
                                  AND NOT EXISTS (SELECT 1 FROM returned_interaction AS r
                                                  WHERE r.interaction = w.interaction AND r.evaluator = a.evaluator
                                                    AND r.reason IS NOT NULL)
                                  AND NOT EXISTS (SELECT 1 FROM erasure AS e
                                                  WHERE e.subject = a.evaluator AND instr(?2, e.by_device) > 0))));
