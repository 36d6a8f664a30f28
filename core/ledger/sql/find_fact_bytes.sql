-- SPDX-License-Identifier: Apache-2.0
SELECT dictionary, bytes FROM fact WHERE row = ?1
