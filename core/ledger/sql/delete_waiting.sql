-- SPDX-License-Identifier: Apache-2.0
DELETE FROM waiting WHERE hash = ?1
