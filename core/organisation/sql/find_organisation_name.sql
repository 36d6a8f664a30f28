-- SPDX-License-Identifier: Apache-2.0
SELECT name FROM organisation WHERE organisation = (SELECT organisation FROM ledger);
