-- SPDX-License-Identifier: Apache-2.0
INSERT INTO blob_subject (subject, blob) VALUES (?1, ?2) ON CONFLICT DO NOTHING
