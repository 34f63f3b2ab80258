"""The window. It shows what operations answer and hands edits to the session; it computes nothing itself."""
