-- SPDX-License-Identifier: Apache-2.0
SELECT due, assigned FROM assignment WHERE interaction = ?1 AND evaluator = ?2;
