-- SPDX-License-Identifier: Apache-2.0
INSERT INTO draft_entry (draft, question, part, sealed) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (draft, question, part) DO UPDATE SET sealed = excluded.sealed
