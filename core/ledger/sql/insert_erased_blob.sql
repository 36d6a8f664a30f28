-- SPDX-License-Identifier: Apache-2.0
INSERT INTO erased_blob (blob, at) VALUES (?1, ?2) ON CONFLICT DO NOTHING
