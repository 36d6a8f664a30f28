-- SPDX-License-Identifier: Apache-2.0
-- Alerts nobody has seen, the newest first: 1 how many at most
SELECT e.evaluation, interaction, segment, evaluator, agent, form_version, e.submitted_at, submitted_offset, raw, final, outcome,
       supersedes, visible_from, visible_offset, classes
FROM alert AS a JOIN evaluation AS e ON e.evaluation = a.evaluation
     LEFT JOIN evaluation_release AS r ON r.evaluation = e.evaluation
WHERE NOT EXISTS (SELECT 1 FROM alert_seen AS s WHERE s.evaluation = a.evaluation)
  AND NOT EXISTS (SELECT 1 FROM evaluation AS later WHERE later.supersedes = e.evaluation)
  AND evaluator <> agent
ORDER BY a.submitted_at DESC, e.evaluation DESC
LIMIT ?1;
