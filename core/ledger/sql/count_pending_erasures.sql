-- SPDX-License-Identifier: Apache-2.0
SELECT (SELECT count(*) FROM pending_erasure) + (SELECT count(*) FROM pending_blob_erasure)
