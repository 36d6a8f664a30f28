-- SPDX-License-Identifier: Apache-2.0
INSERT INTO returned_interaction (interaction, segment, evaluator, reason, held, note, returned_at, returned_offset, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (interaction, segment, evaluator) DO UPDATE SET
    reason = excluded.reason,
    held = excluded.held,
    note = excluded.note,
    returned_at = excluded.returned_at,
    returned_offset = excluded.returned_offset,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (returned_interaction.by_seq, returned_interaction.by_fact);
