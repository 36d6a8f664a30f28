-- SPDX-License-Identifier: Apache-2.0
SELECT subject, blob FROM blob_subject
