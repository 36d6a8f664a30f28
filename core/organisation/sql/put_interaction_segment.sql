INSERT INTO interaction_segment (interaction, position, agent) VALUES (?, ?, ?);
