-- SPDX-License-Identifier: Apache-2.0
-- The evaluation of an interaction that stands: the last one nothing supersedes; and how many there are.
SELECT evaluation, interaction, segment, evaluator, agent, form_version, submitted_at, submitted_offset, raw, final, outcome,
       supersedes, (SELECT count(*) FROM evaluation WHERE interaction = ?1)
FROM evaluation AS e
WHERE interaction = ?1
  AND NOT EXISTS (SELECT 1 FROM evaluation AS later WHERE later.supersedes = e.evaluation)
ORDER BY submitted_at DESC, evaluation DESC
LIMIT 1;
