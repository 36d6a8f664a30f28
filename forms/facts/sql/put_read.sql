-- SPDX-License-Identifier: Apache-2.0
INSERT INTO evaluation_read (evaluation, person, read_at, read_offset, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (evaluation, person) DO UPDATE SET
    read_at = excluded.read_at,
    read_offset = excluded.read_offset,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (evaluation_read.by_seq, evaluation_read.by_fact);
