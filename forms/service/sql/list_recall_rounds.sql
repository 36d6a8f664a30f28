-- SPDX-License-Identifier: Apache-2.0
SELECT recall_round.round, recall_round.vision_version, quarter, opened_by, opened_at, opened_offset,
       vision_version.vision, vision_version.number, vision_version.title,
       closed_at, closed_offset, closed_by, recall_closed.by_fact, answers, papers, dropped, asked
FROM recall_round
LEFT JOIN vision_version ON vision_version.hash = recall_round.vision_version
LEFT JOIN recall_closed ON recall_closed.round = recall_round.round
WHERE ?1 IS NULL OR recall_round.round = ?1
ORDER BY recall_round.round DESC;
