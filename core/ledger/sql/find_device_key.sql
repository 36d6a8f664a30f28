-- SPDX-License-Identifier: Apache-2.0
SELECT nonce, box FROM device_key WHERE device = ?1
