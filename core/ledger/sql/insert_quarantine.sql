-- SPDX-License-Identifier: Apache-2.0
INSERT INTO quarantine (bytes_hash, reason, fact_id, device, device_seq, fact_hash, bytes)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING
