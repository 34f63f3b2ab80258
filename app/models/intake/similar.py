"""What was probably meant by a name that nobody knows: proposed, never taken by itself."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from app.models.intake.grid import plain

_NOISE = frozenset(
    {
        *("site", "sites", "tower", "station", "sitio", "torre", "estacion", "antenne", "antena"),
        *("the", "of", "de", "la", "el", "le", "du", "des", "da", "do"),
        *("ltd", "limited", "inc", "plc", "sa", "srl", "sas", "ltda"),
    }
)
_LEAST_RATIO = 0.84
_MOST_COMPARED = 2_000
_MOST_SEARCHES = 60  # of one import: who mistook the file gets a thousand unknown names


def bare(text: str) -> str:
    """Return a name without signs, accents, common words and leading zeros.

    >>> bare("Torre de Cayón, 007") == bare("CAYON-7")
    True
    """
    words = [word.lstrip("0") or word for word in plain(text).split("_")]
    return "".join(word for word in words if word not in _NOISE) or plain(text)


class Similar:
    """Names to look for something similar in."""

    def __init__(self) -> None:
        self._known: dict[str, list[str]] = {}
        self._searches = 0

    def add(self, name: str, id: str) -> None:
        """Make a name known."""
        ids = self._known.setdefault(bare(name), [])
        if id not in ids:
            ids.append(id)

    def find(self, name: str) -> str | None:
        """Return the identity of the one record whose name is almost this; None where there is none, or several."""
        key = bare(name)
        if key not in self._known:
            self._searches += 1
            if self._searches > _MOST_SEARCHES or len(self._known) > _MOST_COMPARED:
                return None
            key = closest(key, self._known) or key
        found = self._known.get(key, [])
        return found[0] if len(found) == 1 else None


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that is almost this one, None where there is none.

    >>> closest("cell_twoer", ["cell_tower", "core"])
    'cell_tower'
    """
    found = difflib.get_close_matches(word, known, n=1, cutoff=_LEAST_RATIO)
    return found[0] if found and len(word) > 2 else None


class Words:
    """Plain words to find almost the same one among, for every row of a long list."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = np.array(list(words))
        self._letters = np.array([_letters(word) for word in self._words])

    def closest(self, word: str) -> str | None:
        """Return what `closest` does; compared are only words that have enough letters in common, in any order."""
        letters = _letters(word)
        common = np.minimum(self._letters, letters).sum(axis=1)
        is_near = 2 * common >= _LEAST_RATIO * (self._letters.sum(axis=1) + letters.sum()) - 1e-9
        return closest(word, self._words[is_near].tolist())


def _letters(word: str) -> NDArray[np.int64]:
    """Return how often each ASCII letter occurs in a plain word, shape (128,)."""
    return np.bincount(np.frombuffer(word.encode("ascii"), np.uint8), minlength=128)
