-- SPDX-License-Identifier: Apache-2.0
UPDATE ledger SET views_hash = ?1
