-- SPDX-License-Identifier: Apache-2.0
SELECT id, kind, slug, title, based_on, author, changed, changed_offset, text FROM content_draft WHERE id = ?1
