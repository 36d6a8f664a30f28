-- SPDX-License-Identifier: Apache-2.0
SELECT person FROM passphrase ORDER BY person
