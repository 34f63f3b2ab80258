"""The window in which the plan is written as a document: outline, editor, preview."""
