-- SPDX-License-Identifier: Apache-2.0
-- What is released to an agent (1) by a moment (2), the newest first, at most 3; or one evaluation (4), released or not.
SELECT e.evaluation, interaction, segment, evaluator, agent, form_version, submitted_at, submitted_offset, raw, final, outcome,
       supersedes, visible_from, visible_offset, dispute_until, read_at, read_offset,
       (SELECT count(*) FROM talked_through AS t WHERE t.evaluation = e.evaluation),
       (SELECT count(*) FROM dispute AS d WHERE d.evaluation = e.evaluation
          AND NOT EXISTS (SELECT 1 FROM dispute_decision AS f WHERE f.dispute = d.dispute AND f.outcome = 'withdrawn')),
       (SELECT count(*) FROM dispute AS d LEFT JOIN dispute_decision AS f ON f.dispute = d.dispute AND f.appeal = 0
               LEFT JOIN dispute_appeal AS p ON p.dispute = d.dispute
               LEFT JOIN dispute_decision AS l ON l.dispute = d.dispute AND l.appeal = 1
        WHERE d.evaluation = e.evaluation
          AND (f.dispute IS NULL OR (p.dispute IS NOT NULL AND l.dispute IS NULL))),
       EXISTS (SELECT 1 FROM evaluation AS later WHERE later.supersedes = e.evaluation)
FROM evaluation AS e LEFT JOIN evaluation_release AS r ON r.evaluation = e.evaluation
     LEFT JOIN evaluation_read AS s ON s.evaluation = e.evaluation AND s.person = e.agent
WHERE e.evaluation IN (SELECT ?4 UNION ALL SELECT evaluation FROM evaluation WHERE ?4 IS NULL AND agent = ?1)
  AND (?4 IS NOT NULL OR (evaluator <> agent AND visible_from <= ?2))
ORDER BY submitted_at DESC, e.evaluation DESC
LIMIT ?3;
