-- SPDX-License-Identifier: Apache-2.0
SELECT count(*) FROM passphrase WHERE box IS NULL
