-- SPDX-License-Identifier: Apache-2.0
SELECT type, name, coalesce(sql, '') FROM sqlite_schema
