-- SPDX-License-Identifier: Apache-2.0
INSERT INTO known_device (device, public_key) VALUES (?1, ?2)
