-- SPDX-License-Identifier: Apache-2.0
SELECT roles, active FROM person WHERE person = ?;
