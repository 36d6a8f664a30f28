-- SPDX-License-Identifier: Apache-2.0
SELECT organisation, root_key, last_fact_id, views_hash FROM ledger
