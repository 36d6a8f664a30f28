-- SPDX-License-Identifier: Apache-2.0
INSERT INTO dispute_appeal (dispute, answer_until, appealed_by, appealed_at, appealed_offset, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (dispute) DO UPDATE SET
    answer_until = excluded.answer_until,
    appealed_by = excluded.appealed_by,
    appealed_at = excluded.appealed_at,
    appealed_offset = excluded.appealed_offset,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (dispute_appeal.by_seq, dispute_appeal.by_fact);
