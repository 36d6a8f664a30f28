-- SPDX-License-Identifier: Apache-2.0
SELECT subject FROM blob_subject WHERE blob = ?1
