-- SPDX-License-Identifier: Apache-2.0
SELECT DISTINCT evaluator FROM assignment WHERE assigned = 1 ORDER BY evaluator;
