-- SPDX-License-Identifier: Apache-2.0
SELECT value FROM setting WHERE person = ?1 AND name = ?2
