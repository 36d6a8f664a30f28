-- SPDX-License-Identifier: Apache-2.0
INSERT INTO feedback_rules (place, release, release_days, dispute_days, answer_days, appeal_days, self_first, by_seq, by_fact)
VALUES (0, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (place) DO UPDATE SET
    release = excluded.release,
    release_days = excluded.release_days,
    dispute_days = excluded.dispute_days,
    answer_days = excluded.answer_days,
    appeal_days = excluded.appeal_days,
    self_first = excluded.self_first,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (feedback_rules.by_seq, feedback_rules.by_fact);
