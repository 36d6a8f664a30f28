-- SPDX-License-Identifier: Apache-2.0
SELECT 1 FROM fact WHERE fact_id = ?1 UNION ALL SELECT 1 FROM quarantine WHERE fact_id = ?1
