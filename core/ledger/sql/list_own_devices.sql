-- SPDX-License-Identifier: Apache-2.0
SELECT device FROM device_key
