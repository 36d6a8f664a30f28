-- SPDX-License-Identifier: Apache-2.0
INSERT INTO named_blob (blob) VALUES (?1) ON CONFLICT DO NOTHING
