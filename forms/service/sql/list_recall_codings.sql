-- SPDX-License-Identifier: Apache-2.0
SELECT coder, by_fact FROM recall_coding WHERE round = ?1 AND closed = ?2 ORDER BY by_fact LIMIT ?3;
