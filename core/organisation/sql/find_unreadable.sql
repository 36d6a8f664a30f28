-- SPDX-License-Identifier: Apache-2.0
-- Whether what was said in an interaction (1) was taken away, and whether it was erased by a device that may (2: those
-- that may).
SELECT EXISTS (SELECT 1 FROM emptied_interaction WHERE interaction = ?1),
       EXISTS (SELECT 1 FROM erasure WHERE subject = ?1 AND instr(?2, by_device) > 0);
