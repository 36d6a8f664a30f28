-- SPDX-License-Identifier: Apache-2.0
INSERT INTO interaction (interaction, reference, channel, started_at, started_offset, duration_ms, customer, contact_type, agent, segments, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (interaction) DO UPDATE SET
    reference = excluded.reference,
    channel = excluded.channel,
    started_at = excluded.started_at,
    started_offset = excluded.started_offset,
    duration_ms = excluded.duration_ms,
    customer = excluded.customer,
    contact_type = excluded.contact_type,
    agent = excluded.agent,
    segments = excluded.segments,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (interaction.by_seq, interaction.by_fact);
