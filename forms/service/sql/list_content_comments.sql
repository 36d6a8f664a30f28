-- SPDX-License-Identifier: Apache-2.0
SELECT id, author, at, at_offset, path, sealed, resolved FROM content_comment WHERE draft = ?1 ORDER BY at, id
