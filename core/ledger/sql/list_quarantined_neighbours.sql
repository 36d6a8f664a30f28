-- SPDX-License-Identifier: Apache-2.0
SELECT device_seq, fact_hash FROM quarantine WHERE device = ?1 AND device_seq BETWEEN ?2 - 1 AND ?2
