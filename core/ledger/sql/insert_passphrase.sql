-- SPDX-License-Identifier: Apache-2.0
INSERT INTO passphrase (person) VALUES (?1) ON CONFLICT DO NOTHING
