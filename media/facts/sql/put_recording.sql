-- SPDX-License-Identifier: Apache-2.0
INSERT INTO recording (recording, interaction, duration_ms, rate, sides, container, files, peaks, by_seq)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (recording) DO NOTHING;
