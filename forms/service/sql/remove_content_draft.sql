-- SPDX-License-Identifier: Apache-2.0
DELETE FROM content_draft WHERE id = ?1
