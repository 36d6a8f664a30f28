-- SPDX-License-Identifier: Apache-2.0
DELETE FROM passphrase WHERE person = ?1
