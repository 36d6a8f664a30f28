-- SPDX-License-Identifier: Apache-2.0
SELECT interaction, reference, channel, started_at, started_offset, duration_ms, customer, contact_type, agent, segments
FROM interaction
WHERE customer = ?1 AND (started_at, interaction) > (?2, ?3)
ORDER BY started_at, interaction
LIMIT ?4;
