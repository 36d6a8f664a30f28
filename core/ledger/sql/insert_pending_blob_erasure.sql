-- SPDX-License-Identifier: Apache-2.0
INSERT INTO pending_blob_erasure (blob) VALUES (?1) ON CONFLICT DO NOTHING
