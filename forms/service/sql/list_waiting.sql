-- SPDX-License-Identifier: Apache-2.0
-- Interactions nobody has evaluated yet, the oldest first: 1 from a moment on, 2 how many at most, 3 devices whose
-- tombstones count: what they erased nobody can evaluate, nor what was taken away.
SELECT i.interaction, reference, channel, i.started_at, started_offset, duration_ms, customer, contact_type, agent, segments
FROM waiting_interaction AS w CROSS JOIN interaction AS i ON i.interaction = w.interaction
WHERE w.started_at >= ?1 AND w.emptied = 0
  AND NOT EXISTS (SELECT 1 FROM erasure AS e WHERE e.subject = w.interaction AND instr(?3, e.by_device) > 0)
ORDER BY w.started_at, w.interaction
LIMIT ?2;
