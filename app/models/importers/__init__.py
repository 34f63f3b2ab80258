"""One module a file format; each holds `IMPORTER`, which reads a file into raw tables."""
