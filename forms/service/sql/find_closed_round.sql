-- SPDX-License-Identifier: Apache-2.0
SELECT 1 FROM rings_true_closed WHERE round = ?1
UNION ALL
SELECT 1 FROM recall_closed WHERE round = ?1;
