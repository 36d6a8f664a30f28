-- SPDX-License-Identifier: Apache-2.0
UPDATE ledger SET last_fact_id = max(last_fact_id, ?1)
