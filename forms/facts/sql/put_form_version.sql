-- SPDX-License-Identifier: Apache-2.0
INSERT INTO form_version (hash, form, number, title, channels, contact_types, vision_version, policy, use, published_at, text, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (hash) DO UPDATE SET
    form = excluded.form,
    number = excluded.number,
    title = excluded.title,
    channels = excluded.channels,
    contact_types = excluded.contact_types,
    vision_version = excluded.vision_version,
    policy = excluded.policy,
    use = excluded.use,
    published_at = excluded.published_at,
    text = excluded.text,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (form_version.by_seq, form_version.by_fact);
