-- SPDX-License-Identifier: Apache-2.0
SELECT name FROM view_table ORDER BY name
