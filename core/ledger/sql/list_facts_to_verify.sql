-- SPDX-License-Identifier: Apache-2.0
SELECT fact.fact_id, known_device.device, fact.device_seq, fact_kind.name, fact.dictionary, fact.bytes
FROM fact
JOIN known_device ON known_device.number = fact.device
JOIN fact_kind ON fact_kind.number = fact.kind
ORDER BY fact.row
