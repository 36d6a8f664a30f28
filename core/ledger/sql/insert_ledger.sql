-- SPDX-License-Identifier: Apache-2.0
INSERT INTO ledger (only, organisation, root_key, last_fact_id, views_hash) VALUES (1, ?1, ?2, zeroblob(16), x'')
