-- SPDX-License-Identifier: Apache-2.0
INSERT INTO team (team, name, site, vendor, country, languages, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (team) DO UPDATE SET
    name = excluded.name,
    site = excluded.site,
    vendor = excluded.vendor,
    country = excluded.country,
    languages = excluded.languages,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (team.by_seq, team.by_fact);
