-- SPDX-License-Identifier: Apache-2.0
UPDATE passphrase SET passes = ?2, memory = ?3, salt = ?4, nonce = ?5, box = ?6 WHERE person = ?1
