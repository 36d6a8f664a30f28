SELECT person, name, external_id, roles, team, languages, active FROM person WHERE person = ?;
