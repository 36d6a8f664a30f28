-- SPDX-License-Identifier: Apache-2.0
-- Disputes with what was decided. 1 evaluation, 2 agent (null: any), 3 whether only those that wait for a decision
SELECT d.dispute, d.evaluation, question, d.answer_until, disputed_by, disputed_at, disputed_offset,
       interaction, segment, agent, evaluator, form_version,
       f.outcome, f.revision, f.appeal_until, f.decided_by, f.decided_at, f.decided_offset, f.by_fact,
       p.answer_until, appealed_by, appealed_at, appealed_offset, p.by_fact,
       l.outcome, l.revision, l.appeal_until, l.decided_by, l.decided_at, l.decided_offset, l.by_fact
FROM dispute AS d LEFT JOIN evaluation AS e ON e.evaluation = d.evaluation
     LEFT JOIN dispute_decision AS f ON f.dispute = d.dispute AND f.appeal = 0
     LEFT JOIN dispute_appeal AS p ON p.dispute = d.dispute
     LEFT JOIN dispute_decision AS l ON l.dispute = d.dispute AND l.appeal = 1
WHERE (?1 IS NULL OR d.evaluation = ?1) AND (?2 IS NULL OR agent = ?2)
  AND (?3 = 0 OR f.dispute IS NULL OR (p.dispute IS NOT NULL AND l.dispute IS NULL))
ORDER BY CASE WHEN f.dispute IS NULL THEN d.answer_until WHEN l.dispute IS NULL AND p.dispute IS NOT NULL THEN p.answer_until
              ELSE '9999' END,
         d.dispute;
