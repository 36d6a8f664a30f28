-- SPDX-License-Identifier: Apache-2.0
SELECT count(*) FROM evaluation WHERE evaluator = ?1 AND submitted_at >= ?2;
