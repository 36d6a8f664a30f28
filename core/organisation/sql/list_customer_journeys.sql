-- SPDX-License-Identifier: Apache-2.0
SELECT customer_journey, name, owners, stages FROM customer_journey ORDER BY name, customer_journey;
