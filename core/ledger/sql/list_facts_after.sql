-- SPDX-License-Identifier: Apache-2.0
SELECT row, dictionary, bytes FROM fact WHERE row > ?1 ORDER BY row LIMIT ?2
