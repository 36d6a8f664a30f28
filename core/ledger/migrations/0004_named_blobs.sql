-- SPDX-License-Identifier: Apache-2.0
-- Blobs that a fact names and keys.db may still list as unnamed. Written with the fact, so that no kill comes between.
CREATE TABLE named_blob (
    blob BLOB PRIMARY KEY CHECK (length(blob) = 32)
) STRICT, WITHOUT ROWID;
