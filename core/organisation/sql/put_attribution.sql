-- SPDX-License-Identifier: Apache-2.0
INSERT INTO attribution (slug, words, translations, in_use, place, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (slug) DO UPDATE SET
    words = excluded.words,
    translations = excluded.translations,
    in_use = excluded.in_use,
    place = excluded.place,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (attribution.by_seq, attribution.by_fact);
