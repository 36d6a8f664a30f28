-- SPDX-License-Identifier: Apache-2.0
INSERT INTO dispute_decision (dispute, appeal, outcome, revision, appeal_until, decided_by, decided_at, decided_offset, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (dispute, appeal) DO UPDATE SET
    outcome = excluded.outcome,
    revision = excluded.revision,
    appeal_until = excluded.appeal_until,
    decided_by = excluded.decided_by,
    decided_at = excluded.decided_at,
    decided_offset = excluded.decided_offset,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (dispute_decision.by_seq, dispute_decision.by_fact);
