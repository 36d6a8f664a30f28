-- SPDX-License-Identifier: Apache-2.0
INSERT INTO setting (person, name, value) VALUES (?1, ?2, ?3)
ON CONFLICT (person, name) DO UPDATE SET value = excluded.value
