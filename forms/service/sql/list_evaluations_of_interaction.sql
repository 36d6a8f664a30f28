-- SPDX-License-Identifier: Apache-2.0
-- Evaluations of an interaction (4), the newest first. 1 evaluator, 2 agent (null: any), 3 how many at most
SELECT evaluation, interaction, segment, evaluator, agent, form_version, submitted_at, submitted_offset, raw, final, outcome,
       supersedes, visible_from, visible_offset
FROM evaluation AS e LEFT JOIN evaluation_release USING (evaluation)
WHERE interaction = ?4 AND (?1 IS NULL OR evaluator = ?1) AND (?2 IS NULL OR agent = ?2)
ORDER BY submitted_at DESC, evaluation DESC
LIMIT ?3;
