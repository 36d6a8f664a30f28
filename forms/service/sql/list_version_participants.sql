-- SPDX-License-Identifier: Apache-2.0
SELECT person FROM version_participant WHERE version = ?1 ORDER BY place, person
