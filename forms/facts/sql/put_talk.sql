-- SPDX-License-Identifier: Apache-2.0
INSERT INTO talked_through (talk, evaluation, lead, talked_on, words)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (talk) DO NOTHING;
