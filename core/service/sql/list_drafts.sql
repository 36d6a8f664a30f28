-- SPDX-License-Identifier: Apache-2.0
SELECT id, interaction, evaluator, form_version, started, started_offset, changed, changed_offset, question, position,
       (SELECT count(*) FROM draft_entry WHERE draft_entry.draft = draft.id AND part = 1),
       segment,
       (SELECT count(DISTINCT draft_entry.question) FROM draft_entry WHERE draft_entry.draft = draft.id)
FROM draft
WHERE (?1 IS NULL OR id = ?1) AND (?2 IS NULL OR evaluator = ?2)
ORDER BY changed DESC, id
