-- SPDX-License-Identifier: Apache-2.0
SELECT interaction, reference, channel, started_at, started_offset, duration_ms, customer, contact_type, agent, segments
FROM interaction
WHERE interaction = ?;
