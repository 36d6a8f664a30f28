-- SPDX-License-Identifier: Apache-2.0
UPDATE draft SET question = ?2, position = ?3 WHERE id = ?1
