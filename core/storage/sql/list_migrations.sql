SELECT number, hash FROM schema_migration ORDER BY number
