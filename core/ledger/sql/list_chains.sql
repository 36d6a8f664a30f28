-- SPDX-License-Identifier: Apache-2.0
SELECT known_device.device, device_seq, fact_id, substr(bytes, 77, 32), substr(bytes, -96, 32), 1
FROM fact JOIN known_device ON known_device.number = fact.device
UNION ALL
SELECT known_device.device, device_seq, fact_id, NULL, fact_hash, 0
FROM quarantine JOIN known_device ON known_device.number = quarantine.device
ORDER BY 1, 2
