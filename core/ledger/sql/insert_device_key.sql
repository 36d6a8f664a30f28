-- SPDX-License-Identifier: Apache-2.0
INSERT INTO device_key (device, public_key, nonce, box) VALUES (?1, ?2, ?3, ?4)
