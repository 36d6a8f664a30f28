-- SPDX-License-Identifier: Apache-2.0
SELECT blob FROM pending_blob_erasure
