-- SPDX-License-Identifier: Apache-2.0
SELECT id FROM draft WHERE interaction = ?1 AND evaluator = ?2 AND form_version = ?3
