-- SPDX-License-Identifier: Apache-2.0
SELECT bytes FROM fact WHERE row = ?1
