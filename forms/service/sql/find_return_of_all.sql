-- SPDX-License-Identifier: Apache-2.0
-- Why an interaction waits for nobody until it is put back; no row where nobody returned it for such a reason.
SELECT reason FROM returned_interaction WHERE interaction = ?1 AND held = 1 ORDER BY segment, evaluator LIMIT 1;
