"""Charts of the printed plan as vector drawings: the outage curve with its band, and the split by cause."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.planning.document.drawing import (
    Area,
    Drawing,
    Item,
    Label,
    Line,
    Points,
    rectangle,
    text_width,
)
from app.planning.outage_result import Cause
from app.text import Formatter, Translate

FloatArray = NDArray[np.float64]
INK, GRAY, GRID, BAND = "#1C2530", "#5A6672", "#D5DBE1", "#C9D6E4"
CAUSE_FILLS: dict[Cause, str] = {"damage": "#14375E", "logical": "#4A6D94", "power": "#7E9DBD", "transport": "#D6E0EA"}
"""Dark to light, so that they are told apart in black and white."""

_KEY_ROW = 12.0
_DETAIL_H = 72.0
_DETAIL_SHARE = 0.56
_DETAIL_TICKS_H = (0.0, 6.0, 12.0, 24.0, 48.0, 72.0)
_LATER_TICKS_H = (168.0, 336.0, 504.0, 720.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Axes:
    """A plot whose time axis gives the first 72 hours more room than the days to day 30; y grows from 0 to `top`."""

    x: float
    y: float
    width: float
    height: float
    top: float

    def at(self, time_h: float, value: float) -> tuple[float, float]:
        """Return the place of a value on the page."""
        if time_h <= _DETAIL_H:
            share = _DETAIL_SHARE * time_h / _DETAIL_H
        else:
            share = _DETAIL_SHARE + (1 - _DETAIL_SHARE) * (time_h - _DETAIL_H) / (720.0 - _DETAIL_H)
        return round(self.x + share * self.width, 2), round(self.y + self.height * value / self.top, 2)

    def path(self, times_h: Sequence[float], values: Sequence[float]) -> Points:
        """Return a line through the values, with a corner where the time axis changes its scale."""
        knots = np.union1d(np.asarray(times_h, dtype=float), [_DETAIL_H])
        return tuple(self.at(float(t), float(v)) for t, v in zip(knots, np.interp(knots, times_h, values), strict=True))


def outage_curve(
    times_h: Sequence[float],
    mean: Sequence[float],
    p5: Sequence[float],
    p95: Sequence[float],
    formatter: Formatter,
    translate: Translate,
    *,
    width: float = 482.0,
    height: float = 235.0,
) -> Drawing:
    """Return people without service over time: mean line on the band from the 5th to the 95th percentile."""
    axes = _axes(width, height, max(p95))
    band = Area(rings=(axes.path(times_h, p5) + tuple(reversed(axes.path(times_h, p95))),), fill=BAND)
    edges = [Line(points=axes.path(times_h, values), color="#7E9DBD", width=0.5) for values in (p5, p95)]
    line = Line(points=axes.path(times_h, mean), color="#14375E", width=1.8)
    key = [
        (rectangle(0, -3, 16, 7), BAND, translate("plan", "9 of 10 simulated events lie in the band")),
        (((0, 0), (16, 0)), "#14375E", translate("plan", "Mean")),
    ]
    head, total_height = _head(translate("plan", "People without service"), key, axes, height)
    items = [
        *_grid(axes, formatter),
        band,
        *edges,
        line,
        *_base(axes, translate),
        *head,
    ]
    return Drawing(width=width, height=total_height, items=tuple(items))


def cause_split(
    times_h: Sequence[float],
    causes_people: Mapping[Cause, Sequence[float]],
    formatter: Formatter,
    translate: Translate,
    *,
    width: float = 482.0,
    height: float = 215.0,
) -> Drawing:
    """Return the mean number of people without service, stacked by cause."""
    names: dict[Cause, str] = {
        "damage": translate("plan", "Damage at the serving site"),
        "logical": translate("plan", "Logical failure of the serving site"),
        "power": translate("plan", "No power at the serving site"),
        "transport": translate("plan", "No path to a gateway"),
    }
    names = {cause: text for cause, text in names.items() if any(causes_people.get(cause, ())) or cause != "logical"}
    total = np.sum([causes_people[cause] for cause in names], axis=0)
    axes = _axes(width, height, float(total.max()))
    floor = np.zeros(len(times_h))
    areas: list[Item] = []
    for cause in names:
        roof = floor + np.asarray(causes_people[cause], dtype=float)
        rings = (axes.path(times_h, list(floor)) + tuple(reversed(axes.path(times_h, list(roof)))),)
        areas.append(Area(rings=rings, fill=CAUSE_FILLS[cause], stroke=INK, width=0.4))
        floor = roof
    key = [(rectangle(0, -3, 16, 7), CAUSE_FILLS[cause], text) for cause, text in names.items()]
    head, total_height = _head(translate("plan", "People without service, mean, by cause"), key, axes, height)
    items = [
        *_grid(axes, formatter),
        *areas,
        *_base(axes, translate),
        *head,
    ]
    return Drawing(width=width, height=total_height, items=tuple(items))


def _axes(width: float, height: float, highest: float) -> Axes:
    return Axes(x=48, y=34, width=width - 62, height=height - 34 - 42, top=ceiling(highest))


def ceiling(value: float) -> float:
    """Return the next number of the form 1, 2, 2.5 or 5 times a power of ten times 4 that is at least `value`.

    >>> ceiling(61000)
    80000.0
    """
    if value <= 0:
        return 4.0
    power = 10.0 ** math.floor(math.log10(value / 4))
    return next(4 * factor * power for factor in (1, 2, 2.5, 5, 10) if 4 * factor * power >= value * 0.999999)


def _grid(axes: Axes, formatter: Formatter) -> list[Item]:
    items: list[Item] = []
    for part in range(5):
        value = axes.top * part / 4
        (x, y), right = axes.at(0, value), axes.x + axes.width
        items.append(Line(points=((x, y), (right, y)), color=GRID, width=0.5))
        text = formatter.number(value, 0 if axes.top >= 4 else 1)
        items.append(Label(x=x - 5, y=y - 2.5, text=text, size=7.5, anchor="end", color=GRAY))
    for time_h in (*_DETAIL_TICKS_H, *_LATER_TICKS_H):
        x, y = axes.at(time_h, 0)
        items.append(Line(points=((x, y), (x, axes.y + axes.height)), color=GRID, width=0.35))
        items.append(Line(points=((x, y), (x, y - 3)), color=INK, width=0.6))
        unit = formatter.number(time_h if time_h <= _DETAIL_H else time_h / 24)
        items.append(Label(x=x, y=y - 11, text=unit, size=7.5, anchor="middle", color=GRAY))
    return items


def _base(axes: Axes, translate: Translate) -> list[Item]:
    """Axis lines, the change of scale at 72 h and what the two parts count."""
    left, bend, right = axes.at(0, 0), axes.at(_DETAIL_H, 0), axes.at(720, 0)
    top = axes.y + axes.height
    hours, days = translate("plan", "hours after the event"), translate("plan", "days after the event")
    return [
        Line(points=(left, right), color=INK, width=0.8),
        Line(points=(bend, (bend[0], top)), color=GRAY, width=0.7, dash=(2, 2)),
        Label(x=(left[0] + bend[0]) / 2, y=axes.y - 23, text=hours, size=7.5, anchor="middle", color=GRAY),
        Label(x=(bend[0] + right[0]) / 2, y=axes.y - 23, text=days, size=7.5, anchor="middle", color=GRAY),
    ]


def _head(
    title: str, entries: Sequence[tuple[Points, str, str]], axes: Axes, height: float
) -> tuple[list[Item], float]:
    """Return title and key above the plot, and the height of the whole; the key takes as many rows as it needs."""
    rows: list[list[float]] = [[]]
    x = axes.x
    for _, _, text in entries:
        wide = 21 + text_width(text, 7.5) + 14
        if rows[-1] and x + wide > axes.x + axes.width + 14:
            rows.append([])
            x = axes.x
        rows[-1].append(x)
        x += wide
    total = height + _KEY_ROW * (len(rows) - 1)
    places = [(x, total - 26 - _KEY_ROW * number) for number, row in enumerate(rows) for x in row]
    items: list[Item] = [Label(x=4, y=total - 10, text=title, size=8, is_bold=True)]
    for (shape, color, text), (x, y) in zip(entries, places, strict=True):
        moved = tuple((x + dx, y + dy) for dx, dy in shape)
        if len(shape) == 2:
            items.append(Line(points=moved, color=color, width=1.8))
        else:
            items.append(Area(rings=(moved,), fill=color, stroke=GRAY, width=0.4))
        items.append(Label(x=x + 21, y=y - 2.5, text=text, size=7.5, color=INK))
    return items, total
