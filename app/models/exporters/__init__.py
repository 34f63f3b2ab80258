"""One module an export format; each holds `EXPORTER`, which writes a snapshot cut down to a disclosure profile."""
