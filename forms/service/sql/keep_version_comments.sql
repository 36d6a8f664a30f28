-- SPDX-License-Identifier: Apache-2.0
INSERT INTO version_comment (id, version, author, at, at_offset, path, sealed, resolved)
SELECT id, ?2, author, at, at_offset, path, sealed, resolved FROM content_comment WHERE draft = ?1
