-- SPDX-License-Identifier: Apache-2.0
-- The evaluation of an interaction that stands: the last one nothing supersedes, and nobody of themselves; and how many there are.
SELECT evaluation, interaction, segment, evaluator, agent, form_version, submitted_at, submitted_offset, raw, final, outcome,
       supersedes, visible_from, visible_offset,
       (SELECT count(*) FROM evaluation WHERE interaction = ?1 AND evaluator <> agent)
FROM evaluation AS e LEFT JOIN evaluation_release USING (evaluation)
WHERE interaction = ?1 AND evaluator <> agent
  AND NOT EXISTS (SELECT 1 FROM evaluation AS later WHERE later.supersedes = e.evaluation)
ORDER BY submitted_at DESC, evaluation DESC
LIMIT 1;
