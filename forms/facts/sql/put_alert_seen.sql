-- SPDX-License-Identifier: Apache-2.0
INSERT INTO alert_seen (evaluation, seen_by, seen_at, seen_offset, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (evaluation) DO UPDATE SET
    seen_by = excluded.seen_by,
    seen_at = excluded.seen_at,
    seen_offset = excluded.seen_offset,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (alert_seen.by_seq, alert_seen.by_fact);
