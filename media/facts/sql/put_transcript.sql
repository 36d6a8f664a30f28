-- SPDX-License-Identifier: Apache-2.0
INSERT INTO transcript (transcript, interaction, messages, blob, by_seq)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (transcript) DO NOTHING;
