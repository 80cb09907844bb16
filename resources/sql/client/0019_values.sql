UPDATE scope SET schema = 0 WHERE name LIKE 'desk:%'
