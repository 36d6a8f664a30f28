-- SPDX-License-Identifier: Apache-2.0
INSERT INTO local_key (purpose, nonce, box) VALUES (?1, ?2, ?3)
