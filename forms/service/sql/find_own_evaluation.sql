-- SPDX-License-Identifier: Apache-2.0
-- Whether an evaluator (3) submitted an evaluation of a part (2) of an interaction (1).
SELECT EXISTS (SELECT 1 FROM evaluation WHERE interaction = ?1 AND segment = ?2 AND evaluator = ?3);
