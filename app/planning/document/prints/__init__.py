"""The separate prints: one module a print, found by looking."""
