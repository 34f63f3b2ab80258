"""How a map is drawn for one widget or picture: colors, font, language, and the pictures drawn once and used often."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from app.models.grid_lines import GridKind
from app.text import Translate, untranslated
from app.ui.map.palette import LIGHT, MapColors, PaletteName, value_color
from app.ui.map.projection import View
from app.ui.map.symbols import sprite

_HALO = 3.0
_KEPT = 3000


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a kind of name is written, relative to the font of the map."""

    size: float = 1.0
    color: str = "text"
    is_bold: bool = False
    is_italic: bool = False
    spacing: float = 0.0


class Underlay(Protocol):
    """A layer between the basemap and the records."""

    def paint(self, painter: QPainter, view: View, colors: MapColors) -> None:
        """Paint what of it is in view."""


class OwnLayer(Underlay, Protocol):
    """A layer of the user's own, with its line in the legend."""

    name: str

    def paint_key(self, painter: QPainter, middle: QPointF, colors: MapColors) -> None:
        """Paint its key."""


ValueKey = tuple[str, tuple[str, ...], PaletteName]
"""What the legend says of figures: title, names of the fifths, palette."""


class ColoredGround(Underlay, Protocol):
    """Figures over the ground."""

    key: ValueKey


@dataclass(slots=True, kw_only=True)
class Look:
    """What the painting functions share; `ratio` is the device's pixels for each of ours, `grid` that over the map.

    `underlays` are the user's own layers, the lowest first; `cells` color the ground above them.
    """

    colors: MapColors = LIGHT
    font: QFont = field(default_factory=QFont)
    ratio: float = 1.0
    locale: QLocale = field(default_factory=QLocale)
    translate: Translate = untranslated
    grid: GridKind = ""
    underlays: tuple[OwnLayer, ...] = ()
    cells: ColoredGround | None = None
    _sprites: dict[tuple[str, str, int | None], QPixmap] = field(default_factory=dict)
    _rings: dict[float, QPixmap] = field(default_factory=dict)
    _names: dict[tuple[str, TextStyle], QPixmap] = field(default_factory=dict)

    def sprite(self, code: str, state: str, value_class: int | None = None) -> QPixmap:
        """Return the picture of a symbol, plain or colored by a class of values."""
        key = (code, state, value_class)
        if key not in self._sprites:
            color = None if value_class is None else value_color(value_class, self.colors)
            self._sprites[key] = sprite(code, state, self.colors, self.ratio, color)
        return self._sprites[key]

    def ring(self, radius: float) -> QPixmap:
        """Return the picture of the ring about a symbol that is chosen."""
        if radius not in self._rings:
            side = 2 * math.ceil(radius + 4)
            picture = QPixmap(round(side * self.ratio), round(side * self.ratio))
            picture.setDevicePixelRatio(self.ratio)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                for color, width in ((self.colors.halo, 5.5), (self.colors.selection, 2.8)):
                    painter.setPen(QPen(color, width))
                    painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
            self._rings[radius] = picture
        return self._rings[radius]

    def font_of(self, style: TextStyle) -> QFont:
        """Return the font of a kind of name."""
        font = QFont(self.font)
        size = self.font.pointSizeF() if self.font.pointSizeF() > 0 else 9.0
        font.setPointSizeF(size * style.size)
        font.setBold(style.is_bold)
        font.setItalic(style.is_italic)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing)
        return font

    def name(self, text: str, style: TextStyle) -> QPixmap:
        """Return the picture of a name with its halo."""
        key = (text, style)
        if key not in self._names:
            if len(self._names) > _KEPT:
                self._names.clear()
            self._names[key] = self._written(text, style)
        return self._names[key]

    def _written(self, text: str, style: TextStyle) -> QPixmap:
        font = self.font_of(style)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(text) + 2 * _HALO, metrics.height() + 2
        picture = QPixmap(round(width * self.ratio) + 1, round(height * self.ratio) + 1)
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        path = QPainterPath()
        path.addText(QPointF(_HALO, metrics.ascent() + 1), font, text)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(self.colors.halo, _HALO, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(path, pen)
            painter.setFont(font)
            painter.setPen(self.ink(style))
            painter.drawText(QPointF(_HALO, metrics.ascent() + 1), text)
        return picture

    def ink(self, style: TextStyle) -> QColor:
        """Return the color of a kind of name."""
        color: QColor = getattr(self.colors, style.color)
        return color
