-- SPDX-License-Identifier: Apache-2.0
SELECT row, bytes FROM fact WHERE fact_id = ?1
