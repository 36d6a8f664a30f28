-- SPDX-License-Identifier: Apache-2.0
-- Facts of the kind ledger.device: stored, or in quarantine with a good signature. There the kind, behind its
-- length, is found at its place in the bytes (packaging/docs/file-formats.md).
SELECT dictionary, bytes FROM fact WHERE kind = (SELECT number FROM fact_kind WHERE name = 'ledger.device')
UNION ALL
SELECT 0, bytes FROM quarantine WHERE fact_id IS NOT NULL AND substr(bytes, 109, 14) = x'0D6C65646765722E646576696365'
