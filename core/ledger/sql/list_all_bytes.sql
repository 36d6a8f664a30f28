-- SPDX-License-Identifier: Apache-2.0
SELECT dictionary, bytes FROM fact
UNION ALL SELECT 0, bytes FROM waiting
UNION ALL SELECT 0, bytes FROM quarantine
