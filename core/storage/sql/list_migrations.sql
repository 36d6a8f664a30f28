-- SPDX-License-Identifier: Apache-2.0
SELECT number, hash FROM schema_migration ORDER BY number
