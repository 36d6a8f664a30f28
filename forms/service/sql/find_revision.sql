-- SPDX-License-Identifier: Apache-2.0
-- What took the place of an evaluation (1)
SELECT evaluation FROM evaluation WHERE supersedes = ?1 ORDER BY evaluation DESC LIMIT 1;
