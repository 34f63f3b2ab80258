"""Vector drawings as data: what maps and charts are made of, in points from the lower left corner.

A writer that knows its own medium draws them; text stays text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Points = tuple[tuple[float, float], ...]

CHARACTER_WIDTH = 0.56
"""Mean width of a character over the type size, on the safe side for Noto Sans: places labels without fonts at hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line through points; `dash` alternates lengths on and off."""

    points: Points
    color: str = "#000000"
    width: float = 0.5
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """One or more closed rings, filled by the even-odd rule, so that a ring inside another is a hole."""

    rings: tuple[Points, ...]
    fill: str | None = None
    stroke: str | None = None
    width: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """A circle about a point."""

    x: float
    y: float
    radius: float
    fill: str | None = None
    stroke: str | None = None
    width: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A line of text at its baseline; `halo` is the color of an outline that keeps it readable on lines."""

    x: float
    y: float
    text: str
    size: float = 7.0
    anchor: Literal["start", "middle", "end"] = "start"
    color: str = "#000000"
    is_bold: bool = False
    is_italic: bool = False
    halo: str | None = None
    angle_deg: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """Items of which only what lies in a rectangle shows."""

    x: float
    y: float
    width: float
    height: float
    items: tuple[Item, ...]


Item = Line | Area | Circle | Label | Clip


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A drawing of a size in points, painted in the order of its items."""

    width: float
    height: float
    items: tuple[Item, ...]

    def texts(self) -> list[str]:
        """Return every text in the drawing, in painting order."""
        return [item.text for item in _flat(self.items) if isinstance(item, Label)]


def _flat(items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        if isinstance(item, Clip):
            yield from _flat(item.items)
        else:
            yield item


def rectangle(x: float, y: float, width: float, height: float) -> Points:
    """Return the corners of a rectangle, counter-clockwise."""
    return ((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def text_width(text: str, size: float) -> float:
    """Return about how wide `text` is in points."""
    return CHARACTER_WIDTH * size * len(text)
