-- SPDX-License-Identifier: Apache-2.0
SELECT nonce, box FROM unlock
