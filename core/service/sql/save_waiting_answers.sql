-- SPDX-License-Identifier: Apache-2.0
INSERT INTO waiting_answers (round, sealed) VALUES (?1, ?2)
ON CONFLICT (round) DO UPDATE SET sealed = excluded.sealed
