-- SPDX-License-Identifier: Apache-2.0
INSERT INTO subject_key (subject, nonce, box) VALUES (?1, ?2, ?3)
