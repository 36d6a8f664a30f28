-- SPDX-License-Identifier: Apache-2.0
INSERT INTO evaluation_release (evaluation, visible_from, visible_offset, dispute_until, released_by, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (evaluation) DO UPDATE SET
    visible_from = excluded.visible_from,
    visible_offset = excluded.visible_offset,
    dispute_until = excluded.dispute_until,
    released_by = excluded.released_by,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (evaluation_release.by_seq, evaluation_release.by_fact);
