-- SPDX-License-Identifier: Apache-2.0
-- The statements that drop all view tables: a table's name cannot be bound.
SELECT format('DROP TABLE IF EXISTS "%w"', name) FROM view_table
