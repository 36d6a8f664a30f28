-- SPDX-License-Identifier: Apache-2.0
-- What no lead has released yet, the oldest first: 1 how many at most
SELECT e.evaluation, interaction, segment, evaluator, agent, form_version, e.submitted_at, submitted_offset, raw, final, outcome,
       supersedes, visible_from, visible_offset
FROM unreleased_evaluation AS u CROSS JOIN evaluation AS e ON e.evaluation = u.evaluation
     LEFT JOIN evaluation_release AS r ON r.evaluation = e.evaluation
ORDER BY u.submitted_at, u.evaluation
LIMIT ?1;
