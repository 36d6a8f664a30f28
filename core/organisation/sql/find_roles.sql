-- SPDX-License-Identifier: Apache-2.0
SELECT roles FROM person WHERE person = ?;
