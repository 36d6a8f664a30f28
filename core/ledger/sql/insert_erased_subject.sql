-- SPDX-License-Identifier: Apache-2.0
INSERT INTO erased_subject (subject, at) VALUES (?1, ?2) ON CONFLICT DO NOTHING
