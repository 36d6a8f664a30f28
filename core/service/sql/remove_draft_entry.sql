-- SPDX-License-Identifier: Apache-2.0
DELETE FROM draft_entry WHERE draft = ?1 AND question = ?2 AND part = ?3
