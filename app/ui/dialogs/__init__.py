"""One module a dialog; each holds `DIALOG`, its class. They load when the first of them is wanted, not at the start."""
