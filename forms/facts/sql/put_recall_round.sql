-- SPDX-License-Identifier: Apache-2.0
INSERT INTO recall_round (round, vision_version, quarter, asked, opened_by, opened_at, opened_offset)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (round) DO NOTHING;
