-- SPDX-License-Identifier: Apache-2.0
DELETE FROM blob_key WHERE blob = ?1
