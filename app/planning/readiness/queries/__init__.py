"""Queries that answer the checklist: one module a subject, `QUERIES` by name, each a small function of the plan."""
