-- SPDX-License-Identifier: Apache-2.0
-- An evaluation (1) with all that it superseded and that superseded it.
WITH RECURSIVE chain (id) AS (
    SELECT ?1
    UNION
    SELECT CASE WHEN e.evaluation = chain.id THEN e.supersedes ELSE e.evaluation END
    FROM chain JOIN evaluation AS e
      ON (e.evaluation = chain.id AND e.supersedes IS NOT NULL) OR e.supersedes = chain.id
)
SELECT evaluation, interaction, segment, evaluator, agent, form_version, submitted_at, submitted_offset, raw, final, outcome,
       supersedes, visible_from, visible_offset
FROM chain JOIN evaluation AS e ON e.evaluation = chain.id LEFT JOIN evaluation_release USING (evaluation)
ORDER BY evaluation;
