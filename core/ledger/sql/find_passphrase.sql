-- SPDX-License-Identifier: Apache-2.0
SELECT passes, memory, salt, nonce, box FROM passphrase WHERE person = ?1
