SELECT customer_journey, name, owners, stages FROM customer_journey ORDER BY name, customer_journey;
