-- SPDX-License-Identifier: Apache-2.0
INSERT INTO recall_closed (round, answers, papers, dropped, closed_by, closed_at, closed_offset, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (round) DO UPDATE SET
    answers = excluded.answers,
    papers = excluded.papers,
    dropped = excluded.dropped,
    closed_by = excluded.closed_by,
    closed_at = excluded.closed_at,
    closed_offset = excluded.closed_offset,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (recall_closed.by_seq, recall_closed.by_fact);
