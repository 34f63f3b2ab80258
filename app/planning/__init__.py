"""What may happen, and what to do about it: records in, answers out; no store, no Qt."""
