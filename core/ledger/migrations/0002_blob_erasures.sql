-- SPDX-License-Identifier: Apache-2.0
-- Single blobs of tombstones whose keys and files may not be gone yet.
CREATE TABLE pending_blob_erasure (
    blob BLOB PRIMARY KEY CHECK (length(blob) = 32)
) STRICT, WITHOUT ROWID;
