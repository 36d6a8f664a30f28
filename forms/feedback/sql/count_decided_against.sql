-- SPDX-License-Identifier: Apache-2.0
-- Decisions on disputes of what an evaluator (1) gave, since a moment (2): how many changed the answer, how many in all.
-- Of an appealed one the last decision counts.
SELECT count(*) FILTER (WHERE c.outcome = 'changed'), count(*)
FROM dispute_decision AS c JOIN dispute AS d ON d.dispute = c.dispute JOIN evaluation AS e ON e.evaluation = d.evaluation
WHERE e.evaluator = ?1 AND c.decided_at >= ?2 AND c.outcome <> 'withdrawn'
  AND (c.appeal = 1 OR NOT EXISTS (SELECT 1 FROM dispute_decision AS l WHERE l.dispute = c.dispute AND l.appeal = 1));
