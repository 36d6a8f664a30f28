-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contact_type (contact_type, slug, name, owners, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (contact_type) DO UPDATE SET
    slug = excluded.slug,
    name = excluded.name,
    owners = excluded.owners,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (contact_type.by_seq, contact_type.by_fact);
