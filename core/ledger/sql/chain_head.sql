-- SPDX-License-Identifier: Apache-2.0
SELECT device_seq, substr(bytes, -96, 32) FROM fact WHERE device = ?1
UNION ALL SELECT device_seq, fact_hash FROM quarantine WHERE device = ?1
ORDER BY 1 DESC LIMIT 1
