UPDATE scope SET schema = 0 WHERE name = 'org' OR name LIKE 'desk:%'
