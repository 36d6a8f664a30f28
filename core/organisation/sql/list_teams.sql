SELECT team, name, site, vendor, country, languages FROM team ORDER BY name, team;
