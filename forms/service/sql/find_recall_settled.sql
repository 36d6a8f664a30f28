-- SPDX-License-Identifier: Apache-2.0
-- What was agreed on of the record (4) where two codings (2, 3) of a round (1) differ.
SELECT by_fact FROM recall_settled WHERE round = ?1 AND first_coding = ?2 AND second_coding = ?3 AND closed = ?4;
