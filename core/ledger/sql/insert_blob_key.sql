-- SPDX-License-Identifier: Apache-2.0
INSERT INTO blob_key (blob, nonce, box) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING
