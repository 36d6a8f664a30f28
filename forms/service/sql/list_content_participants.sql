-- SPDX-License-Identifier: Apache-2.0
SELECT person FROM content_participant WHERE draft = ?1 ORDER BY place, person
