"""The plan file: one SQLite file that is a valid GeoPackage, its edits and its backups."""
