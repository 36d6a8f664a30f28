-- SPDX-License-Identifier: Apache-2.0
INSERT INTO content_comment (id, draft, author, at, at_offset, path, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
