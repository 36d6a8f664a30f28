-- SPDX-License-Identifier: Apache-2.0
SELECT team, name, site, vendor, country, languages FROM team ORDER BY name, team;
