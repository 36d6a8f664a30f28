-- SPDX-License-Identifier: Apache-2.0
SELECT sealed FROM waiting_answers WHERE round = ?1
