-- SPDX-License-Identifier: Apache-2.0
-- Whoever has none; one, too, where nobody may sign in yet: something must open the keys.
SELECT count(*) FILTER (WHERE box IS NULL) + (count(*) = 0) FROM passphrase
