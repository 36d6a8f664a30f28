-- SPDX-License-Identifier: Apache-2.0
INSERT INTO fact_kind (name) VALUES (?1)
