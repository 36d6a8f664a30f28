-- SPDX-License-Identifier: Apache-2.0
-- The query that reads all rows of a view table in primary-key order: a table's name cannot be bound.
SELECT format('SELECT * FROM "%w" ORDER BY %s', ?1, group_concat(format('"%w" COLLATE BINARY', name), ', '))
FROM (SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk)
