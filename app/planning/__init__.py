"""What may happen, and what to do about it: arrays in, arrays out; no store, no Qt."""
