-- SPDX-License-Identifier: Apache-2.0
INSERT INTO recall_settled (round, first_coding, second_coding, closed, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (round, first_coding, second_coding) DO UPDATE SET
    closed = excluded.closed,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (recall_settled.by_seq, recall_settled.by_fact);
