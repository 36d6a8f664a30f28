-- SPDX-License-Identifier: Apache-2.0
-- How many nobody has evaluated yet and one still can (1: from a moment on), but for those whose words were erased by a
-- device that may (2: devices that may). The erased ones are few, so they are counted and taken off.
SELECT (SELECT count(*) FROM waiting_interaction WHERE started_at >= ?1 AND emptied = 0)
       - (SELECT count(*)
          FROM (SELECT DISTINCT subject FROM erasure WHERE instr(?2, by_device) > 0)
          CROSS JOIN interaction AS i ON i.interaction = subject
          CROSS JOIN waiting_interaction AS w ON w.started_at = i.started_at AND w.interaction = i.interaction
          WHERE w.started_at >= ?1 AND w.emptied = 0);
