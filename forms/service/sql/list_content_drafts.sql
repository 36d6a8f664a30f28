-- SPDX-License-Identifier: Apache-2.0
SELECT id, kind, slug, title, based_on, author, changed, changed_offset FROM content_draft
WHERE kind = ?1
ORDER BY changed DESC, id
