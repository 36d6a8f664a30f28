-- SPDX-License-Identifier: Apache-2.0
-- Facts of the kind ledger.erasure in quarantine with a good signature, by the place of the kind in their bytes, as
-- in list_device_facts.sql. What a device may erase does not hang on whether another fact contradicts its own.
SELECT bytes FROM quarantine WHERE fact_id IS NOT NULL AND substr(bytes, 109, 15) = x'0E6C65646765722E65726173757265'
