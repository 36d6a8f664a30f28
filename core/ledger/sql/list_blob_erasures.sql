-- SPDX-License-Identifier: Apache-2.0
SELECT DISTINCT blob, by_device FROM blob_erasure
