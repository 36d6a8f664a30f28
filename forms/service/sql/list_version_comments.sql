-- SPDX-License-Identifier: Apache-2.0
SELECT id, author, at, at_offset, path, sealed, resolved FROM version_comment WHERE version = ?1 ORDER BY at, id
