-- SPDX-License-Identifier: Apache-2.0
-- What is assigned to an evaluator (1), what is due first first: 2 devices whose tombstones count, 3 what was done before that
-- moment is left out. Done is what they submitted an evaluation of, the first one; a return of theirs comes before
-- those of others.
SELECT i.interaction, reference, channel, i.started_at, started_offset, duration_ms, customer, contact_type, i.agent, segments,
       a.due, a.assigned_by, a.assigned_at, a.assigned_offset, e.submitted_at, e.submitted_offset,
       (SELECT r.reason FROM returned_interaction AS r
        WHERE r.interaction = a.interaction AND (r.held = 1 OR (r.evaluator = a.evaluator AND r.reason IS NOT NULL))
        ORDER BY r.evaluator <> ?1, r.segment, r.evaluator LIMIT 1),
       EXISTS (SELECT 1 FROM emptied_interaction AS m WHERE m.interaction = a.interaction)
       OR EXISTS (SELECT 1 FROM erasure AS t WHERE t.subject = a.interaction AND instr(?2, t.by_device) > 0)
FROM assignment AS a CROSS JOIN interaction AS i ON i.interaction = a.interaction
LEFT JOIN evaluation AS e ON e.evaluation = (SELECT own.evaluation FROM evaluation AS own
                                             WHERE own.interaction = a.interaction AND own.evaluator = a.evaluator
                                             ORDER BY own.submitted_at, own.evaluation LIMIT 1)
WHERE a.evaluator = ?1 AND a.assigned = 1 AND (e.submitted_at IS NULL OR e.submitted_at >= ?3)
ORDER BY a.due IS NULL, a.due, i.started_at, i.interaction;
