-- SPDX-License-Identifier: Apache-2.0
-- Ids in the order of a list, the newest first; a parameter that is null filters nothing.
-- 1 channel, 2 agent, 3 part of the reference, 4 evaluated (0, 1)
SELECT interaction
FROM interaction AS i
WHERE (?1 IS NULL OR channel = ?1)
  AND (?2 IS NULL OR agent = ?2
       OR EXISTS (SELECT 1 FROM interaction_segment AS s WHERE s.interaction = i.interaction AND s.agent = ?2))
  AND (?3 IS NULL OR instr(reference, ?3) > 0)
  AND (?4 IS NULL OR ?4 = EXISTS (SELECT 1 FROM evaluation AS e WHERE e.interaction = i.interaction))
ORDER BY started_at DESC, interaction DESC;
