-- SPDX-License-Identifier: Apache-2.0
INSERT INTO customer_journey (customer_journey, name, owners, stages, by_seq, by_fact)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (customer_journey) DO UPDATE SET
    name = excluded.name,
    owners = excluded.owners,
    stages = excluded.stages,
    by_seq = excluded.by_seq,
    by_fact = excluded.by_fact
WHERE (excluded.by_seq, excluded.by_fact) > (customer_journey.by_seq, customer_journey.by_fact);
