"""The optional accelerator: the same answers as numpy's, to the last bit, from compiled loops.

Numpy is the reference and the default. Who wants more speed asks for it by argument; nothing is loaded before that.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.discovery import load
from app.errors import AcceleratorMissingError
from app.planning.elimination import Elimination

Index = NDArray[np.intp]
Words = NDArray[np.uint64]
FloatArray = NDArray[np.float64]


class Replay(Protocol):
    """The arrays that an elimination works on; one call after another uses them."""

    most_words: int

    def reach(self, site_alive: Words, link_alive: Words, out: Words) -> None:
        """Write what is reached to `out`, shape (sites, words)."""


class Accelerator(Protocol):
    """What can be computed by other means than numpy. Shapes are those of the functions that take it."""

    def draw(
        self, p: FloatArray, keys: Words, seed: int, offsets: Words, flip: np.uint64, kept: Words, out: Words
    ) -> None:
        """Write ``failed & kept ^ flip``, shape (assets, words), drawn with probabilities rounded to 2 ** -32."""

    def replay(self, play: Elimination, links: int, most_words: int) -> Replay:
        """Return what replays an elimination on up to `most_words` words."""

    def lane_sums(self, words: Words, weights: NDArray[np.int64], lanes: int) -> FloatArray:
        """Return sums by lane of whole weights."""

    def lane_counts(self, words: Words) -> NDArray[np.int64]:
        """Return how many lanes of every row are 1."""

    def take_down(self, words: Words, row: Index, column: Index, back_h: FloatArray, epochs_h: FloatArray) -> None:
        """Take the epochs before ``back_h[i]`` out of ``words[row[i], column[i]]`` for every i."""

    def link_gains(
        self,
        near: tuple[Index, Index, Index],
        state: tuple[Words, Words, Words],
        parts: tuple[Index, Index, FloatArray, Words],
        weights: FloatArray,
        links: tuple[Index, Index, Words],
    ) -> FloatArray:
        """Return what each of several candidate links would add."""


def load_accelerator() -> Accelerator:
    """Return the accelerator made with numba.

    The first use compiles it, which takes some seconds; numba keeps what it has compiled where it may write.

    Raises
    ------
    AcceleratorMissingError
        If numba is not installed.
    """
    try:
        found: Accelerator = load("app.planning.fast").NUMBA
    except ModuleNotFoundError as error:
        raise AcceleratorMissingError(reason=error) from None
    return found
