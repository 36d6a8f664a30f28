-- SPDX-License-Identifier: Apache-2.0
INSERT INTO alert (evaluation, classes, submitted_at)
VALUES (?, ?, ?)
ON CONFLICT (evaluation) DO NOTHING;
