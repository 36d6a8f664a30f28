DELETE FROM interaction_segment WHERE interaction = ?;
