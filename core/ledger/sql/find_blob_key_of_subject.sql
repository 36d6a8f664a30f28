-- SPDX-License-Identifier: Apache-2.0
SELECT 1 FROM blob_subject JOIN blob_key USING (blob) WHERE subject = ?1
