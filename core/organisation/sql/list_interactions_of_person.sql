-- SPDX-License-Identifier: Apache-2.0
SELECT interaction FROM interaction WHERE customer = ?1 OR agent = ?1
UNION
SELECT interaction FROM interaction_segment WHERE agent = ?1;
