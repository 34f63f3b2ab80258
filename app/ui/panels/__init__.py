"""One module a dock of the window; each holds `PANEL`."""
