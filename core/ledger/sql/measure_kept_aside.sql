-- SPDX-License-Identifier: Apache-2.0
-- How much waits, and how much lies in quarantine: at odds with other facts, damaged.
SELECT (SELECT count(*) FROM waiting), (SELECT coalesce(sum(length(bytes)), 0) FROM waiting),
       (SELECT count(*) FROM quarantine WHERE fact_id IS NOT NULL),
       (SELECT count(*) FROM quarantine WHERE fact_id IS NULL),
       (SELECT coalesce(sum(length(bytes)), 0) FROM quarantine WHERE fact_id IS NULL)
