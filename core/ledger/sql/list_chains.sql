-- SPDX-License-Identifier: Apache-2.0
-- Every place in a chain: the row of the fact that is stored there, or the hash of one in quarantine.
SELECT known_device.device, device_seq, fact_id, row, NULL
FROM fact JOIN known_device ON known_device.number = fact.device
UNION ALL
SELECT known_device.device, device_seq, fact_id, NULL, fact_hash
FROM quarantine JOIN known_device ON known_device.number = quarantine.device
ORDER BY 1, 2
