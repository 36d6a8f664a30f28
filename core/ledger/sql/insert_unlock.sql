-- SPDX-License-Identifier: Apache-2.0
INSERT INTO unlock (only, nonce, box) VALUES (1, ?1, ?2)
