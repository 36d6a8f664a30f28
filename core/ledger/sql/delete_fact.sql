-- SPDX-License-Identifier: Apache-2.0
DELETE FROM fact WHERE row = ?1
