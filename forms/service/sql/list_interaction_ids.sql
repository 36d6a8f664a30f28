-- SPDX-License-Identifier: Apache-2.0
-- Ids in the order of a list, the newest first; a parameter that is null filters nothing.
-- 1 channel, 2 agent, 3 part of the reference, 4 how many at most, 5 whether only those with an evaluation
SELECT interaction
FROM interaction AS i
WHERE (?1 IS NULL OR channel = ?1)
  AND (?2 IS NULL OR agent = ?2
       OR EXISTS (SELECT 1 FROM interaction_segment AS s WHERE s.interaction = i.interaction AND s.agent = ?2))
  AND (?3 IS NULL OR instr(reference, ?3) > 0)
  AND (?5 = 0 OR NOT EXISTS (SELECT 1 FROM waiting_interaction AS w
                             WHERE w.started_at = i.started_at AND w.interaction = i.interaction))
ORDER BY started_at DESC, interaction DESC
LIMIT ?4;
