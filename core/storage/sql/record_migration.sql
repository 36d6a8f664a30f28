-- SPDX-License-Identifier: Apache-2.0
INSERT INTO schema_migration (number, name, hash) VALUES (?1, ?2, ?3)
