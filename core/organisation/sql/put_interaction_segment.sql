-- SPDX-License-Identifier: Apache-2.0
INSERT INTO interaction_segment (interaction, position, agent) VALUES (?, ?, ?);
