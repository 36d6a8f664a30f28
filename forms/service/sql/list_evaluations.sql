-- SPDX-License-Identifier: Apache-2.0
-- Evaluations, the newest first. 1 evaluator, 2 agent (null: any), 3 how many at most, 4 who reads (null: nobody is
-- named, all is read), 5 the interactions they are filling, 6 whether they read scores of
-- others, 7 now: agents read what is released to them
SELECT evaluation, interaction, segment, evaluator, agent, form_version, submitted_at, submitted_offset, raw, final, outcome,
       supersedes, visible_from, visible_offset
FROM evaluation AS e LEFT JOIN evaluation_release USING (evaluation)
WHERE (?1 IS NULL OR evaluator = ?1) AND (?2 IS NULL OR agent = ?2)
  AND (?4 IS NULL OR evaluator = ?4 OR (agent = ?4 AND visible_from <= ?7)
       OR (instr(?5, e.interaction) = 0
           AND (?6 OR EXISTS (SELECT 1 FROM evaluation AS own
                              WHERE own.interaction = e.interaction AND own.segment = e.segment AND own.evaluator = ?4
                                AND own.evaluator <> own.agent))))
ORDER BY submitted_at DESC, evaluation DESC
LIMIT ?3;
