-- SPDX-License-Identifier: Apache-2.0
INSERT INTO removal (removed, reason, removed_at, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (removed) DO UPDATE SET
    reason = excluded.reason,
    removed_at = excluded.removed_at,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (removal.by_seq, removal.by_fact);
