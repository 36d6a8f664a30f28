-- SPDX-License-Identifier: Apache-2.0
SELECT EXISTS (SELECT 1 FROM local_key WHERE purpose = 'look-up'),
    EXISTS (SELECT 1 FROM unlock), EXISTS (SELECT 1 FROM passphrase WHERE box IS NOT NULL)
