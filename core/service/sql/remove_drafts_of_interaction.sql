-- SPDX-License-Identifier: Apache-2.0
DELETE FROM draft WHERE interaction = ?1
