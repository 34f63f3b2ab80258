"""The colors of the map, light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QPalette

VALUE_COLORS = ("#FFFFFF", "#FBDFB0", "#F0A35E", "#C4513A", "#5E1420")
"""Fifths from 0 to 1: ever darker, so that they stay apart for color-blind people and in a photocopy. Also in print."""

_VALUE_COLORS_ON_DARK = ("#5A5F66", "#96604A", "#E0743C", "#FFAA4D", "#FFF0A8")  # ever lighter: the worst stands out

_GOOD_COLORS = ("#FFFFFF", "#D5E8D0", "#8CC49A", "#3F8F7B", "#12474F")
_GOOD_COLORS_ON_DARK = ("#5A5F66", "#4E7A70", "#4FA58F", "#7FD0AE", "#D3F7D0")

PaletteName = Literal["harm", "good"]
"""What much of a figure means: harm is red, good is green; both run from pale to dark."""

UNKNOWN = len(VALUE_COLORS)
"""The class of a value that is not known."""

_FIRST_CLASS: dict[PaletteName, int] = {"harm": 0, "good": UNKNOWN + 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class MapColors:
    """One scheme of colors; `is_dark` says which."""

    is_dark: bool
    sea: QColor
    shallow: QColor
    land: QColor
    lake: QColor
    coast: QColor
    border: QColor
    area_line: QColor
    place: QColor
    country: QColor
    text: QColor
    halo: QColor
    panel: QColor
    panel_edge: QColor
    faint: QColor
    unknown: QColor
    disused: QColor
    selection: QColor
    notice: QColor
    notice_text: QColor


LIGHT = MapColors(
    is_dark=False,
    sea=QColor("#D6E4EC"),
    shallow=QColor("#E6EFF4"),
    land=QColor("#F7F5EF"),
    lake=QColor("#D6E4EC"),
    coast=QColor("#8CA3B2"),
    border=QColor("#9C8FA3"),
    area_line=QColor("#CDC6B8"),
    place=QColor("#6E7680"),
    country=QColor("#7C8490"),
    text=QColor("#1F2933"),
    halo=QColor(255, 255, 255, 225),
    panel=QColor(255, 255, 255, 235),
    panel_edge=QColor("#C6CED6"),
    faint=QColor("#5F6B77"),
    unknown=QColor("#9FC5E8"),
    disused=QColor("#9AA3AB"),
    selection=QColor("#E3008C"),
    notice=QColor("#FFF1C9"),
    notice_text=QColor("#5C3D00"),
)

DARK = MapColors(
    is_dark=True,
    sea=QColor("#131B24"),
    shallow=QColor("#1B2733"),
    land=QColor("#26313C"),
    lake=QColor("#131B24"),
    coast=QColor("#5A7083"),
    border=QColor("#8B7F96"),
    area_line=QColor("#3B4854"),
    place=QColor("#98A4B0"),
    country=QColor("#8794A1"),
    text=QColor("#EDF1F5"),
    halo=QColor(16, 22, 29, 225),
    panel=QColor(27, 35, 44, 235),
    panel_edge=QColor("#465360"),
    faint=QColor("#A3AFBB"),
    unknown=QColor("#3A7CA5"),
    disused=QColor("#79838C"),
    selection=QColor("#FF5CC0"),
    notice=QColor("#4A3A12"),
    notice_text=QColor("#FFE3A3"),
)


def colors_of(palette: QPalette) -> MapColors:
    """Return the scheme that goes with a widget's palette."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def value_classes(values: NDArray[np.float64], palette: PaletteName = "harm") -> NDArray[np.int64]:
    """Return the class of values from 0 to 1, by fifths, and `UNKNOWN` for nan; any shape.

    >>> value_classes(np.array([0.0, 0.2, 0.99, 1.0, np.nan])).tolist()
    [0, 1, 4, 4, 5]
    """
    fifths = np.clip(np.nan_to_num(values) * len(VALUE_COLORS), 0, len(VALUE_COLORS) - 1).astype(np.int64)
    return np.where(np.isnan(values), UNKNOWN, fifths + _FIRST_CLASS[palette])


def value_color(value_class: int, colors: MapColors) -> QColor:
    """Return the color of a class of values."""
    if value_class == UNKNOWN:
        return colors.unknown
    harm, good = (VALUE_COLORS, _GOOD_COLORS)
    if colors.is_dark:
        harm, good = _VALUE_COLORS_ON_DARK, _GOOD_COLORS_ON_DARK
    return QColor(harm[value_class] if value_class < UNKNOWN else good[value_class - UNKNOWN - 1])


def ink_on(fill: QColor) -> QColor:
    """Return black or white, whichever is read better on `fill`."""
    brightness = 0.299 * fill.red() + 0.587 * fill.green() + 0.114 * fill.blue()
    return QColor("#1F2933") if brightness > 140 else QColor("#FFFFFF")
