"""Where the parts of a map stand on its sheet: frame, legend, scale bar, north arrow, credits and print time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Literal

import numpy as np

from app.planning.document.drawing import Area, Item, Label, text_width
from app.planning.document.map_frame import (
    INK,
    Box,
    FloatArray,
    MapFrame,
    fit,
    graticule,
    north_arrow,
    scale_bar,
    scale_bar_km,
)
from app.planning.document.utm import utm_grid
from app.text import Formatter, Translate

_FOOT_SIZE, _FOOT_ROW, _SIZE, _ROW, _LINE = 6.5, 8.0, 7.5, 13.0, 8.8
_FURNITURE_WIDTH, _FURNITURE_HEIGHT = 140.0, 70.0
_EDGE, _GAP, _SYMBOL = 12.0, 14.0, 26.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MapSheet:
    """What all maps of one print share; `land` and `lakes` hold rings, shape (points, 2), in degrees."""

    land: tuple[FloatArray, ...]
    lakes: tuple[FloatArray, ...] = ()
    credit: str
    printed: str
    formatter: Formatter
    translate: Translate
    grid: Literal["degrees", "utm"] = "degrees"
    width: float = 482.0
    height: float = 640.0


Entry = tuple[Callable[[float, float], tuple[Item, ...]], str]
"""What to paint at a place of the legend, and what it means."""

_LegendRow = tuple[Callable[[float, float], tuple[Item, ...]], list[str]]

Outline = tuple[Box, str]
"""A part of a map and its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapLayout:
    """The frame of the map, the place of its legend (upper left corner, width, columns) and the sheet's height."""

    frame: MapFrame
    legend: tuple[float, float, float, int]
    furniture: tuple[float, float]
    foot_width: float
    height: float


def lay_out_map(sheet: MapSheet, box: Box, entries: Sequence[Entry]) -> MapLayout:
    """Return the layout that shows `box` larger: the legend below the map, or beside a map that is high and narrow."""
    below, beside = _below(sheet, box, entries), _beside(sheet, box, entries)
    return beside if beside.frame.points_per_km > 1.02 * below.frame.points_per_km else below


def _widest(entries: Sequence[Entry]) -> float:
    return max(text_width(text, _SIZE) for _, text in entries) + _SYMBOL


def _below(sheet: MapSheet, box: Box, entries: Sequence[Entry]) -> MapLayout:
    room = sheet.width - _FURNITURE_WIDTH
    columns = max(1, min(4, int(room / _widest(entries))))
    foot = _foot_height(sheet, sheet.width - 2 * _EDGE)
    legend_height = max(sum(map(_row, part)) for part in _legend(entries, room, columns)) + 10 + foot
    base = max(legend_height + 18, 66.0)
    width = sheet.width - _EDGE - 2
    height = min(sheet.height - base - 4, max(width / _shape_of(box), 0.45 * width))
    frame = fit(box, _EDGE, base, width, height)
    return MapLayout(
        frame=frame,
        legend=(_EDGE, legend_height, sheet.width - _FURNITURE_WIDTH, columns),
        furniture=(frame.x + frame.width, frame.y - 47),
        foot_width=sheet.width - 2 * _EDGE,
        height=base + height + 4,
    )


def _beside(sheet: MapSheet, box: Box, entries: Sequence[Entry]) -> MapLayout:
    room = max(_FURNITURE_WIDTH, min(_widest(entries), 0.4 * sheet.width))
    base = 18 + _foot_height(sheet, sheet.width - 2 * _EDGE)
    height = sheet.height - base - 4
    width = sheet.width - _EDGE - _GAP - room
    frame = fit(box, _EDGE, base, width, height)
    left = frame.x + width + _GAP
    needed = sum(map(_row, _legend(entries, room, 1)[0])) + _FURNITURE_HEIGHT
    return MapLayout(
        frame=frame,
        legend=(left - 2, frame.y + min(height, needed + 20), room, 1),
        furniture=(left + 120, frame.y + 4),
        foot_width=sheet.width - 2 * _EDGE,
        height=base + height + 4,
    )


def _legend(entries: Sequence[Entry], width: float, columns: int) -> list[list[_LegendRow]]:
    """Return the entries in columns, their texts in lines that fit."""
    letters = max(8, int((width / columns - _SYMBOL + 0.01) / text_width("x", _SIZE)))
    rows = [(paint, wrap(text, letters) or [""]) for paint, text in entries]
    height = -(-len(rows) // columns)
    return [rows[start : start + height] for start in range(0, len(rows), height)]


def _row(entry: _LegendRow) -> float:
    return _ROW + _LINE * (len(entry[1]) - 1)


def _shape_of(box: Box) -> float:
    unit = fit(box, 0, 0, 1e6, 1e6)
    xs, ys = unit.project(np.array([box[0], box[2]]), np.array([box[1], box[3]]))
    return float((xs[1] - xs[0]) / (ys[1] - ys[0]))


def _foot_height(sheet: MapSheet, width: float) -> float:
    return _FOOT_ROW * len(_foot(sheet, width, _grid_text(sheet, (20, "N"), 10.0) if sheet.grid == "utm" else ""))


def _grid_text(sheet: MapSheet, zone: tuple[int, str], step_km: float) -> str:
    text = sheet.translate("plan", "Grid: UTM zone {zone}, WGS 84, in kilometers; lines every {step} km.")
    step = sheet.formatter.number(step_km, 0 if step_km >= 1 else 1)
    return text.format(zone=f"{zone[0]}{zone[1]}", step=step)


def _foot(sheet: MapSheet, width: float, grid_text: str) -> list[str]:
    foot = sheet.translate("plan", "{credit} Printed {time}.").format(credit=sheet.credit, time=sheet.printed)
    return wrap(f"{grid_text} {foot}".strip(), max(20, int(width / text_width("x", _FOOT_SIZE))))


def grid_of(frame: MapFrame, sheet: MapSheet) -> tuple[list[Item], list[Item], str]:
    """Return the lines of the sheet's grid, to be clipped, their labels, and what the foot says about it."""
    if sheet.grid == "degrees":
        return *graticule(frame, sheet.formatter, sheet.translate), ""
    lines, labels, zone, step = utm_grid(frame)
    return lines, labels, _grid_text(sheet, zone, step)


def outlines_of(frame: MapFrame, outlines: Sequence[Outline]) -> list[Item]:
    """Return frames around parts of the map with their names."""
    items: list[Item] = []
    for (west, south, east, north), name in outlines:
        ring = frame.path([(west, south), (east, south), (east, north), (west, north)])
        items.append(Area(rings=(ring,), stroke="#14375E", width=1.0))
        x, y = ring[3]
        items.append(Label(x=x + 3, y=y - 9, text=name, size=8, is_bold=True, color="#14375E", halo="#FFFFFF"))
    return items


def legend_items(layout: MapLayout, sheet: MapSheet, entries: Sequence[Entry], grid_text: str) -> list[Item]:
    """Return legend, scale bar, north arrow and foot."""
    left, top, width, columns = layout.legend
    items: list[Item] = []
    for number, part in enumerate(_legend(entries, width, columns)):
        x, y = left + number * width / columns, top - 8
        for entry in part:
            paint, lines = entry
            items.extend(paint(x + 10, y))
            for place, line in enumerate(lines):
                items.append(Label(x=x + 25, y=y - 2.6 - place * _LINE, text=line, size=_SIZE, color=INK))
            y -= _row(entry)
    for number, line in enumerate(reversed(_foot(sheet, layout.foot_width, grid_text))):
        items.append(Label(x=_EDGE, y=1.5 + _FOOT_ROW * number, text=line, size=_FOOT_SIZE, color="#5A6672"))
    right, low = layout.furniture
    bar = scale_bar_km(layout.frame) * layout.frame.points_per_km
    return [
        *items,
        *north_arrow(right - 7, low, sheet.translate("plan", "N")[:2]),
        *scale_bar(layout.frame, sheet.formatter, right - 32 - bar, low + 15),
    ]
