-- SPDX-License-Identifier: Apache-2.0
SELECT round FROM waiting_answers ORDER BY round
