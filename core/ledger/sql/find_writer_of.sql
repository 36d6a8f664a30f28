-- SPDX-License-Identifier: Apache-2.0
-- The device that wrote a fact that is stored or lies in quarantine.
SELECT known_device.device
FROM (SELECT device FROM fact WHERE fact_id = ?1 UNION ALL SELECT device FROM quarantine WHERE fact_id = ?1) AS found
JOIN known_device ON known_device.number = found.device
