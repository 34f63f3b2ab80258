"""The commands, one module each; found by themselves."""
