"""How kernels are compiled, and what several of them use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from numba import njit, uint64
from numba.extending import intrinsic

_F = TypeVar("_F", bound=Callable[..., Any])


def compiled(function: _F) -> _F:
    """Compile a loop that needs neither Python nor its lock; what is compiled is kept beside the source."""
    return cast(_F, njit(nogil=True, cache=True)(function))


def generated(function: Callable[..., Any]) -> Callable[..., Any]:
    """Make a part of compiled loops from the instructions that a function writes; its first argument is numba's."""
    return cast(Callable[..., Any], intrinsic(function))


@compiled
def ones(x: Any) -> Any:
    """Return how many bits of a word are 1."""
    x = x - ((x >> uint64(1)) & uint64(0x5555555555555555))
    x = (x & uint64(0x3333333333333333)) + ((x >> uint64(2)) & uint64(0x3333333333333333))
    return (((x + (x >> uint64(4))) & uint64(0x0F0F0F0F0F0F0F0F)) * uint64(0x0101010101010101)) >> uint64(56)
