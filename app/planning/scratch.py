"""Arrays that one block of realizations after another is worked out in: fresh memory costs a third of the work."""

from __future__ import annotations

from app.planning.packed import empty_words
from app.planning.randoms import Words


class Scratch:
    """Words by name, the same memory every time. One thread at a time may use it."""

    def __init__(self) -> None:
        self._kept: dict[str, Words] = {}

    def words(self, name: str, rows: int, columns: int) -> Words:
        """Return words of shape (rows, columns), of any value; what was given under this name before is lost."""
        count = rows * columns
        kept = self._kept.get(name)
        if kept is None or len(kept) < count:
            kept = self._kept[name] = empty_words(count, 1)[:, 0]
        return kept[:count].reshape(rows, columns)
