-- SPDX-License-Identifier: Apache-2.0
INSERT INTO evaluation (evaluation, interaction, segment, evaluator, agent, form_version, submitted_at, submitted_offset, raw, final,
                        millionths, outcome, supersedes)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (evaluation) DO NOTHING;
