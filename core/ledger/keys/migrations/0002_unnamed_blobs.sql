-- SPDX-License-Identifier: Apache-2.0
-- Blobs made here that no fact names yet: what takes them in is under way, or did not end. A row comes with the blob's
-- key, and goes when a fact names the blob, or after its key and file.
CREATE TABLE unnamed_blob (
    blob BLOB PRIMARY KEY CHECK (length(blob) = 32)
) STRICT, WITHOUT ROWID;
