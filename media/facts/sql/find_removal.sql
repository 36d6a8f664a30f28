-- SPDX-License-Identifier: Apache-2.0
SELECT removed_at FROM removal WHERE removed = ?;
