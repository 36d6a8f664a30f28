-- SPDX-License-Identifier: Apache-2.0
SELECT dispute_until FROM evaluation_release WHERE evaluation = ?1;
