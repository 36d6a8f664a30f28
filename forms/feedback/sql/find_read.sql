-- SPDX-License-Identifier: Apache-2.0
SELECT 1 FROM evaluation_read WHERE evaluation = ?1 AND person = ?2;
