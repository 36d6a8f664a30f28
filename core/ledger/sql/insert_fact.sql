-- SPDX-License-Identifier: Apache-2.0
INSERT INTO fact (fact_id, device, device_seq, kind, dictionary, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
