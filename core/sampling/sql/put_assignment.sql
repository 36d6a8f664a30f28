-- SPDX-License-Identifier: Apache-2.0
INSERT INTO assignment (interaction, evaluator, due, assigned, assigned_by, assigned_at, assigned_offset, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (interaction, evaluator) DO UPDATE SET
    due = excluded.due,
    assigned = excluded.assigned,
    assigned_by = excluded.assigned_by,
    assigned_at = excluded.assigned_at,
    assigned_offset = excluded.assigned_offset,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (assignment.by_seq, assignment.by_fact);
