-- SPDX-License-Identifier: Apache-2.0
DELETE FROM blob_subject WHERE blob = ?1
