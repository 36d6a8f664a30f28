-- SPDX-License-Identifier: Apache-2.0
SELECT person, name, external_id, roles, team, languages, active FROM person WHERE roles <> '' ORDER BY person;
