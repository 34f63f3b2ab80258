"""The map: a canvas, what it draws, and how."""
