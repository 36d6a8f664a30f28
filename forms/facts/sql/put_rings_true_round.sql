-- SPDX-License-Identifier: Apache-2.0
INSERT INTO rings_true_round (round, vision_version, question, closes_on, cuts, asked, opened_by, opened_at,
                              opened_offset)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (round) DO NOTHING;
