"""Bars for shares: completeness, age, readiness by group; readable in black and white, the number beside each."""

from __future__ import annotations

from collections.abc import Sequence

from app.planning.document.drawing import Area, Drawing, Item, Label, Line, rectangle
from app.text import Formatter

_ROW_H = 15.0
_NAME_SHARE = 0.46
_VALUE_W = 40.0
_LONGEST = 52
INK, FILL, EMPTY = "#1C2530", "#14375E", "#E8ECF0"


def share_bars(rows: Sequence[tuple[str, float | None]], formatter: Formatter, *, width: float = 482.0) -> Drawing:
    """Return one bar a row; a share that nobody knows has a dash and no bar.

    Parameters
    ----------
    rows
        Names and shares from 0 to 1, the first on top.
    formatter
        Writes the percentages.
    width
        In points.
    """
    height = _ROW_H * len(rows)
    left = _NAME_SHARE * width
    full = width - left - _VALUE_W
    items: list[Item] = []
    for place, (name, share) in enumerate(rows):
        y = height - (place + 1) * _ROW_H
        shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        items.append(Label(x=left - 6, y=y + 4, text=shown, size=8, anchor="end", color=INK))
        items.append(Area(rings=(rectangle(left, y + 2.5, full, 8),), fill=EMPTY))
        if share:
            items.append(Area(rings=(rectangle(left, y + 2.5, full * min(share, 1.0), 8),), fill=FILL))
        value = "–" if share is None else f"{formatter.number(100 * share)} %"
        items.append(Label(x=width, y=y + 4, text=value, size=8, anchor="end", color=INK))
    items.append(Line(points=((left, 0), (left, height)), color=INK, width=0.6))
    return Drawing(width=width, height=height, items=tuple(items))
