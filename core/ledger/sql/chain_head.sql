-- SPDX-License-Identifier: Apache-2.0
SELECT device_seq, row, NULL FROM fact WHERE device = ?1
UNION ALL SELECT device_seq, NULL, fact_hash FROM quarantine WHERE device = ?1
ORDER BY 1 DESC LIMIT 1
