"""The printed plan: what it says (blocks, sections), and how it looks on paper."""
