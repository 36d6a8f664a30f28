-- SPDX-License-Identifier: Apache-2.0
-- Evaluations that are in force (no revision supersedes them), the oldest first. 1 form's slug (null: any), 2 from,
-- 3 before (microseconds in the zone they were submitted in; null: ever), 4 agent (null: any), 5 who reads (null: nobody
-- is named, all is read), 6 the interactions they are filling, 7 whether they read scores of
-- others, 8 now: agents read what is released to them. What agents say of themselves is in none
SELECT evaluation, interaction, form_version
FROM evaluation AS e LEFT JOIN evaluation_release USING (evaluation)
WHERE evaluator <> agent AND (?1 IS NULL OR form_version IN (SELECT hash FROM form_version WHERE form = ?1))
  AND (?2 IS NULL OR submitted_at + submitted_offset * 60000000 >= ?2)
  AND (?3 IS NULL OR submitted_at + submitted_offset * 60000000 < ?3)
  AND (?4 IS NULL OR agent = ?4)
  AND NOT EXISTS (SELECT 1 FROM evaluation AS revision WHERE revision.supersedes = e.evaluation)
  AND (?5 IS NULL OR evaluator = ?5 OR (agent = ?5 AND visible_from <= ?8)
       OR (instr(?6, e.interaction) = 0
           AND (?7 OR EXISTS (SELECT 1 FROM evaluation AS own
                              WHERE own.interaction = e.interaction AND own.segment = e.segment AND own.evaluator = ?5
                                AND own.evaluator <> own.agent))))
ORDER BY submitted_at, evaluation;
