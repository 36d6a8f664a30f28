-- SPDX-License-Identifier: Apache-2.0
DELETE FROM pending_blob_erasure WHERE blob = ?1
