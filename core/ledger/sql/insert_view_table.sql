-- SPDX-License-Identifier: Apache-2.0
INSERT INTO view_table (name) VALUES (?1) ON CONFLICT DO NOTHING
