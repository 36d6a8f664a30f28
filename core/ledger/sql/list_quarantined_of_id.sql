-- SPDX-License-Identifier: Apache-2.0
SELECT fact_hash FROM quarantine WHERE fact_id = ?1
