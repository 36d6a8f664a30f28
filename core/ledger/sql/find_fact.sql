-- SPDX-License-Identifier: Apache-2.0
SELECT row, dictionary, bytes FROM fact WHERE fact_id = ?1
