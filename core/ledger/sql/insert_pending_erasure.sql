-- SPDX-License-Identifier: Apache-2.0
INSERT INTO pending_erasure (subject) VALUES (?1) ON CONFLICT DO NOTHING
