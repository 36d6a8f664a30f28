-- SPDX-License-Identifier: Apache-2.0
INSERT INTO recall_coding (round, coder, closed, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (round, coder) DO UPDATE SET
    closed = excluded.closed,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (recall_coding.by_seq, recall_coding.by_fact);
