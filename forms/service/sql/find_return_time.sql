-- SPDX-License-Identifier: Apache-2.0
-- When an evaluator (3) returned a part (2) of an interaction (1); no row where no return of theirs holds.
SELECT returned_at FROM returned_interaction
WHERE interaction = ?1 AND segment = ?2 AND evaluator = ?3 AND reason IS NOT NULL;
