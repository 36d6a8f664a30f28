-- SPDX-License-Identifier: Apache-2.0
SELECT row, device_seq, dictionary, bytes FROM fact WHERE device = ?1 AND device_seq BETWEEN ?2 - 1 AND ?2 + 1
