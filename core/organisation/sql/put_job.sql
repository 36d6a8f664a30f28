-- SPDX-License-Identifier: Apache-2.0
INSERT INTO job (job, slug, name, owners, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (job) DO UPDATE SET
    slug = excluded.slug,
    name = excluded.name,
    owners = excluded.owners,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (job.by_seq, job.by_fact);
