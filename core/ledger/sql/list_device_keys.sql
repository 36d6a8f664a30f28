-- SPDX-License-Identifier: Apache-2.0
SELECT public_key FROM device_key ORDER BY number DESC
