-- SPDX-License-Identifier: Apache-2.0
-- Interactions nobody has evaluated yet, the oldest first, from a moment on.
SELECT i.interaction, reference, channel, i.started_at, started_offset, duration_ms, customer, contact_type, agent, segments
FROM waiting_interaction AS w CROSS JOIN interaction AS i ON i.interaction = w.interaction
WHERE w.started_at >= ?1
ORDER BY w.started_at, w.interaction
LIMIT ?2;
