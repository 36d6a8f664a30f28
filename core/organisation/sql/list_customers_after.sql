-- SPDX-License-Identifier: Apache-2.0
SELECT person, external_id FROM person
WHERE person > ?1 AND EXISTS (SELECT 1 FROM interaction WHERE interaction.customer = person.person)
ORDER BY person;
