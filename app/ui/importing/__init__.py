"""The pages of the import dialog: what was read, how it is understood, and what it would change."""
