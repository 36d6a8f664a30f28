-- SPDX-License-Identifier: Apache-2.0
SELECT count(*) FROM waiting_interaction WHERE started_at >= ?1;
