-- SPDX-License-Identifier: Apache-2.0
-- How the bytes of a fact lie in their row. 0: as they were made or received. 1 and up: as a zstd frame made with
-- that dictionary of core/ledger/packing, from which they come back byte for byte.
ALTER TABLE fact ADD COLUMN dictionary INTEGER NOT NULL DEFAULT 0;
