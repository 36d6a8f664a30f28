-- SPDX-License-Identifier: Apache-2.0
INSERT INTO content_draft (id, kind, slug, title, text, based_on, author, changed, changed_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, slug = excluded.slug, title = excluded.title, text = excluded.text,
                               based_on = excluded.based_on, author = excluded.author, changed = excluded.changed,
                               changed_offset = excluded.changed_offset
