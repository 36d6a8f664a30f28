-- SPDX-License-Identifier: Apache-2.0
SELECT fact_id FROM fact WHERE device = ?1 ORDER BY device_seq DESC LIMIT 1
