-- SPDX-License-Identifier: Apache-2.0
-- Every key as it lies in keys.db: what it is for, whose it is, nonce, box, and for a device its public key.
SELECT 'subject', subject, nonce, box, NULL FROM subject_key
UNION ALL
SELECT 'blob', blob, nonce, box, NULL FROM blob_key
UNION ALL
SELECT 'device', device, nonce, box, public_key FROM device_key
UNION ALL
SELECT 'local', purpose, nonce, box, NULL FROM local_key
