"""The legend: everything that the visible layers show, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from textwrap import shorten

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from app.text import QT_TRANSLATE_NOOP, Translate
from app.ui.map.layers import PlacedLayer
from app.ui.map.look import Look, OwnLayer, TextStyle
from app.ui.map.palette import UNKNOWN, VALUE_COLORS, PaletteName, value_classes, value_color
from app.ui.map.points import paint_circle, paint_cluster
from app.ui.map.symbols import line_pen, point_symbol

_ROW, _KEY, _PAD, _GAP = 21.0, 34.0, 10.0, 14.0
_NAME_CHARACTERS = 32
_TITLE = TextStyle(size=0.9, is_bold=True)
_TEXT = TextStyle(size=0.9)
_STATES = {
    "planned": QT_TRANSLATE_NOOP("map", "Planned"),
    "inactive": QT_TRANSLATE_NOOP("map", "Out of use"),
}

_COUNTED = (
    QT_TRANSLATE_NOOP("map", "Several places here"),
    QT_TRANSLATE_NOOP("map", "Several places, colored by their mean"),
)

PaintKey = Callable[[QPainter, QPointF, Look], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: a heading where `paint` is None, else a key and its meaning."""

    text: str
    paint: PaintKey | None = None
    height: float = _ROW


def legend_entries(layers: Sequence[PlacedLayer], has_clusters: bool, look: Look) -> list[Entry]:
    """Return the rows of the legend: visible layers, the topmost first, colored ground, layers of the user's own."""
    seen = [placed for placed in reversed(layers) if placed.layer.visible and placed.layer.ids]
    entries: list[Entry] = []
    for title in dict.fromkeys(placed.layer.title for placed in seen):
        entries.append(Entry(title))
        entries += [entry for placed in seen if placed.layer.title == title for entry in _layer_entries(placed)]
    entries += color_entries(layers, look)
    states = [state for state in _STATES if any(state in placed.layer.states for placed in seen)]
    others = [Entry(look.translate("map", _STATES[state]), _state_key(state)) for state in states]
    if has_clusters:
        is_valued = any(placed.layer.values is not None for placed in seen)
        others.append(Entry(look.translate("map", _COUNTED[is_valued]), _cluster_key))
    if others:
        entries += [Entry(look.translate("map", "Also")), *others]
    own = [
        Entry(shorten(layer.name, _NAME_CHARACTERS, placeholder="…"), _own_key(layer))
        for layer in reversed(look.underlays)
    ]
    return entries + ([Entry(look.translate("map", "Own layers")), *own] if own else [])


def color_entries(layers: Sequence[PlacedLayer], look: Look) -> list[Entry]:
    """Return the rows that say what the colors of records and ground mean; none where they mean nothing."""
    keys = [look.cells.key] if look.cells else []
    keys += [
        (placed.layer.value_title, placed.layer.value_labels, placed.layer.value_palette)
        for placed in reversed(layers)
        if placed.layer.visible and placed.layer.ids and placed.layer.values is not None
    ]
    entries: list[Entry] = []
    for title, labels, palette in dict.fromkeys(keys):
        entries += [Entry(title), *_value_entries(labels, palette, look.translate)]
    return entries


def _layer_entries(placed: PlacedLayer) -> list[Entry]:
    layer = placed.layer
    if layer.sizes is not None:
        return [Entry(text, _circle_key(radius), max(_ROW, 2 * radius + 4)) for radius, text in layer.size_key]
    codes = dict.fromkeys(code for code, _ in placed.codes)
    if not placed.is_point:
        return [Entry(layer.symbol_titles.get(code, code), _line_key(code, layer.is_area)) for code in codes]
    ordered = sorted(codes, key=lambda code: -point_symbol(code).rank)
    heights = {code: max(_ROW, 2 * point_symbol(code).radius + 4) for code in ordered}
    return [Entry(layer.symbol_titles.get(code, code), _symbol_key(code), heights[code]) for code in ordered]


def _value_entries(labels: Sequence[str], palette: PaletteName, translate: Translate) -> list[Entry]:
    step = 100 // len(VALUE_COLORS)
    percent = translate("map", "{low} to {high} %")
    texts = labels or [percent.format(low=step * n, high=step * (n + 1)) for n in range(len(VALUE_COLORS))]
    first = int(value_classes(np.array(0.0), palette))
    fifths = [Entry(text, _value_key(first + n)) for n, text in enumerate(texts)]
    return [*reversed(fifths), Entry(translate("map", "Unknown"), _value_key(UNKNOWN))]


def _symbol_key(code: str, state: str = "") -> PaintKey:
    def paint(painter: QPainter, middle: QPointF, look: Look) -> None:
        picture = look.sprite(code, state)
        half = picture.deviceIndependentSize().width() / 2
        painter.drawPixmap(middle - QPointF(half, half), picture)

    return paint


def _state_key(state: str) -> PaintKey:
    return _symbol_key("exchange", state)


def _line_key(code: str, is_area: bool) -> PaintKey:
    def paint(painter: QPainter, middle: QPointF, look: Look) -> None:
        pen = line_pen(code, "", look.colors)
        painter.setPen(pen)
        if is_area:
            wash = QColor(pen.color())
            wash.setAlpha(80)
            painter.setBrush(QBrush(wash, Qt.BrushStyle.BDiagPattern))
            painter.drawRect(QRectF(middle.x() - 13, middle.y() - 6, 26, 12))
        else:
            painter.drawLine(middle - QPointF(15, 0), middle + QPointF(15, 0))

    return paint


def _circle_key(radius: float) -> PaintKey:
    return lambda painter, middle, look: paint_circle(painter, middle.x(), middle.y(), radius, None, look)


def _value_key(value_class: int) -> PaintKey:
    def paint(painter: QPainter, middle: QPointF, look: Look) -> None:
        painter.setPen(QPen(look.colors.faint, 1.0))
        painter.setBrush(value_color(value_class, look.colors))
        painter.drawRoundedRect(QRectF(middle.x() - 11, middle.y() - 6, 22, 12), 2, 2)

    return paint


def _own_key(layer: OwnLayer) -> PaintKey:
    return lambda painter, middle, look: layer.paint_key(painter, middle, look.colors)


def _cluster_key(painter: QPainter, middle: QPointF, look: Look) -> None:
    paint_cluster(painter, middle, 9.0, 12, -1, look)


def legend_columns(entries: Sequence[Entry], height: float) -> list[list[Entry]]:
    """Return the rows in as few columns as go into a height, all about as long; a heading never ends a column."""
    count = len(_filled(entries, height))
    shortest = sum(entry.height for entry in entries) / count
    tries = (shortest + step * _ROW / 2 for step in range(int((height - shortest) / _ROW * 2) + 1))
    filled = (_filled(entries, room) for room in tries)
    return next((columns for columns in filled if len(columns) == count), _filled(entries, height))


def _filled(entries: Sequence[Entry], height: float) -> list[list[Entry]]:
    columns: list[list[Entry]] = [[]]
    used = 0.0
    for number, entry in enumerate(entries):
        needs = entry.height + (entries[number + 1].height if entry.paint is None and number + 1 < len(entries) else 0)
        if columns[-1] and used + needs > height:
            columns.append([])
            used = 0.0
        columns[-1].append(entry)
        used += entry.height
    return columns


def legend_box(area: QRectF, entries: Sequence[Entry], look: Look) -> QRectF:
    """Return the box that the legend covers in the upper right corner of `area`."""
    columns = legend_columns(entries, area.height() - 2 * _PAD) if entries else []
    width = sum(_widths(columns, look)) + _GAP * (len(columns) - 1) + 2 * _PAD
    height = max((sum(entry.height for entry in column) for column in columns), default=0) + 2 * _PAD
    return QRectF(area.right() - width, area.top(), width, height) if columns else QRectF()


def _widths(columns: Sequence[Sequence[Entry]], look: Look) -> list[float]:
    bold, plain = QFontMetricsF(look.font_of(_TITLE)), QFontMetricsF(look.font_of(_TEXT))

    def width(entry: Entry) -> float:
        is_heading = entry.paint is None
        return bold.horizontalAdvance(entry.text) if is_heading else _KEY + plain.horizontalAdvance(entry.text)

    return [max(width(entry) for entry in column) for column in columns]


def paint_legend(painter: QPainter, area: QRectF, entries: Sequence[Entry], look: Look) -> None:
    """Paint the legend in the upper right corner of `area`."""
    if not entries:
        return
    box = legend_box(area, entries, look)
    columns = legend_columns(entries, area.height() - 2 * _PAD)
    painter.setPen(QPen(look.colors.panel_edge, 1.0))
    painter.setBrush(look.colors.panel)
    painter.drawRoundedRect(box, 5, 5)
    left = box.left() + _PAD
    for column, width in zip(columns, _widths(columns, look), strict=True):
        _paint_column(painter, left, box.top() + _PAD, width, column, look)
        left += width + _GAP


def _paint_column(
    painter: QPainter, left: float, top: float, width: float, column: Sequence[Entry], look: Look
) -> None:
    for entry in column:
        if entry.paint is not None:
            entry.paint(painter, QPointF(left + _KEY / 2 - 3, top + entry.height / 2), look)
        indent = 0.0 if entry.paint is None else _KEY
        painter.setFont(look.font_of(_TITLE if entry.paint is None else _TEXT))
        painter.setPen(look.colors.text)
        row = QRectF(left + indent, top, width - indent + 2, entry.height)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, entry.text)
        top += entry.height
