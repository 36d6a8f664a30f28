-- SPDX-License-Identifier: Apache-2.0
-- As list_returns, of one interaction (1), by part.
SELECT i.interaction, reference, channel, started_at, started_offset, duration_ms, customer, contact_type, agent, segments,
       r.segment, r.evaluator, r.reason, r.note, r.returned_at, r.returned_offset
FROM returned_interaction AS r CROSS JOIN interaction AS i ON i.interaction = r.interaction
WHERE r.interaction = ?1 AND r.reason IS NOT NULL
ORDER BY r.segment, r.evaluator;
