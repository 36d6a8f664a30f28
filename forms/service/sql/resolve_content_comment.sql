-- SPDX-License-Identifier: Apache-2.0
UPDATE content_comment SET resolved = ?2 WHERE id = ?1
