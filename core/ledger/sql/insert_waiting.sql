-- SPDX-License-Identifier: Apache-2.0
INSERT INTO waiting (hash, device, endorser, bytes) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING
