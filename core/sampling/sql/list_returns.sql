-- SPDX-License-Identifier: Apache-2.0
-- What was returned and not put back since, the newest first.
SELECT i.interaction, reference, channel, started_at, started_offset, duration_ms, customer, contact_type, agent, segments,
       r.segment, r.evaluator, r.reason, r.note, r.returned_at, r.returned_offset
FROM returned_interaction AS r CROSS JOIN interaction AS i ON i.interaction = r.interaction
WHERE r.reason IS NOT NULL
ORDER BY r.returned_at DESC, r.interaction DESC, r.segment, r.evaluator;
