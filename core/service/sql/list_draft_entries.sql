-- SPDX-License-Identifier: Apache-2.0
SELECT question, part, sealed FROM draft_entry WHERE draft = ?1 ORDER BY question, part
