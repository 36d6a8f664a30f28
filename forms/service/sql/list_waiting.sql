-- SPDX-License-Identifier: Apache-2.0
-- Interactions nobody has evaluated yet, the oldest first, from a moment on.
SELECT interaction, reference, channel, started_at, started_offset, duration_ms, customer, contact_type, agent, segments
FROM interaction AS i
WHERE started_at >= ?1
  AND NOT EXISTS (SELECT 1 FROM evaluation AS e WHERE e.interaction = i.interaction)
ORDER BY started_at, interaction
LIMIT ?2;
