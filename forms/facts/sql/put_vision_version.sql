-- SPDX-License-Identifier: Apache-2.0
INSERT INTO vision_version (hash, vision, number, kind, title, published_at, text, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (hash) DO UPDATE SET
    vision = excluded.vision,
    number = excluded.number,
    kind = excluded.kind,
    title = excluded.title,
    published_at = excluded.published_at,
    text = excluded.text,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (vision_version.by_seq, vision_version.by_fact);
