ALTER TABLE entity ADD COLUMN company TEXT

CREATE INDEX entity_company ON entity (company) WHERE company IS NOT NULL

UPDATE scope SET schema = 0
