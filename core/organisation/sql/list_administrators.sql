-- SPDX-License-Identifier: Apache-2.0
SELECT person, name FROM person WHERE active = 1 AND instr(roles, ' workspace-administrator ') > 0;
