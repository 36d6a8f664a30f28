-- SPDX-License-Identifier: Apache-2.0
SELECT rings_true_round.round, rings_true_round.vision_version, question, closes_on, cuts, opened_by, opened_at, opened_offset,
       vision_version.vision, vision_version.number, vision_version.title,
       closed_at, closed_offset, closed_by, rings_true_closed.by_fact, answers, papers, dropped, asked
FROM rings_true_round
LEFT JOIN vision_version ON vision_version.hash = rings_true_round.vision_version
LEFT JOIN rings_true_closed ON rings_true_closed.round = rings_true_round.round
WHERE ?1 IS NULL OR rings_true_round.round = ?1
ORDER BY rings_true_round.round DESC;
