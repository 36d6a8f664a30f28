-- SPDX-License-Identifier: Apache-2.0
-- Whether a return keeps somebody (2) from evaluating an interaction (1): theirs, or one that concerns everybody.
SELECT EXISTS (SELECT 1 FROM returned_interaction
               WHERE interaction = ?1 AND (held = 1 OR (evaluator = ?2 AND reason IS NOT NULL)));
