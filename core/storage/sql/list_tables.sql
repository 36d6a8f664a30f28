-- SPDX-License-Identifier: Apache-2.0
SELECT replace(name, '"', '""') FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY name
