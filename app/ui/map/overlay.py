"""What lies over the map: legend, or its button and what the colors mean; scale bar, north arrow, credits, notice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap

from app.models.basemap import CREDIT
from app.ui.map.furniture import paint_credits, paint_notice, paint_scale
from app.ui.map.layers import PlacedLayer
from app.ui.map.legend import Entry, color_entries, legend_box, legend_entries, paint_legend
from app.ui.map.look import Look, TextStyle
from app.ui.map.projection import View

_BUTTON = TextStyle(size=0.9, is_bold=True)
_WIDEST_SHARE = 0.45
_WIDEST_COLORS = 0.4
_BETWEEN = 4.0


class Overlay:
    """Its settings, and its picture for as long as nothing of it changes.

    `legend` is what the user wants, or None: shown where it covers less than half of the map.
    """

    def __init__(self) -> None:
        self.notice = ""
        self.credit = CREDIT
        self.legend: bool | None = None
        self._picture: QPixmap | None = None

    def forget(self) -> None:
        """Paint anew next time."""
        self._picture = None

    def has_legend(self, view: View, layers: Sequence[PlacedLayer], look: Look) -> bool:
        """Whether the legend is open."""
        if self.legend is not None:
            return self.legend
        box = legend_box(_area(view), legend_entries(layers, False, look), look)
        return box.width() <= _WIDEST_SHARE * view.width

    def legend_rect(self, view: View, layers: Sequence[PlacedLayer], has_clusters: bool, look: Look) -> QRectF:
        """Return what the legend covers, or its button; empty where there is nothing to explain."""
        entries = legend_entries(layers, has_clusters, look)
        if entries and not self.has_legend(view, layers, look):
            return _button(view, look)
        return legend_box(_area(view), entries, look)

    def picture(
        self, size: QSize, view: View, layers: Sequence[PlacedLayer], has_clusters: bool, look: Look
    ) -> QPixmap:
        """Return the picture of all of it, as large as the map."""
        if self._picture is None:
            self._picture = QPixmap(size * look.ratio)
            self._picture.setDevicePixelRatio(look.ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            with QPainter(self._picture) as painter:
                self.paint(painter, view, layers, has_clusters, look, has_button=True)
        return self._picture

    def paint(
        self,
        painter: QPainter,
        view: View,
        layers: Sequence[PlacedLayer],
        has_clusters: bool,
        look: Look,
        *,
        has_button: bool = False,
    ) -> None:
        """Paint it over a map of `view`."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entries: list[Entry] = legend_entries(layers, has_clusters, look)
        if self.has_legend(view, layers, look):
            paint_legend(painter, _area(view), entries, look)
        elif has_button and entries:
            _paint_button(painter, view, look)
            below = _area(view).adjusted(0, _button(view, look).height() + _BETWEEN, 0, 0)
            colors = color_entries(layers, look)
            if legend_box(below, colors, look).width() <= _WIDEST_COLORS * view.width:
                paint_legend(painter, below, colors, look)
        scale = paint_scale(painter, view, look)
        paint_credits(painter, view, self.credit, look, scale.right())
        if self.notice:
            paint_notice(painter, view, self.notice, look)
        painter.restore()


def _area(view: View) -> QRectF:
    """Return the part of a view in whose upper right corner the legend lies."""
    return QRectF(10, 10, view.width - 20, view.height - 76)


def _button(view: View, look: Look) -> QRectF:
    metrics = QFontMetricsF(look.font_of(_BUTTON))
    width, height = metrics.horizontalAdvance(look.translate("map", "Legend")) + 24, metrics.height() + 10
    return QRectF(_area(view).right() - width, _area(view).top(), width, height)


def _paint_button(painter: QPainter, view: View, look: Look) -> None:
    box = _button(view, look)
    painter.setPen(QPen(look.colors.panel_edge, 1.0))
    painter.setBrush(look.colors.panel)
    painter.drawRoundedRect(box, 5, 5)
    painter.setFont(look.font_of(_BUTTON))
    painter.setPen(look.colors.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, look.translate("map", "Legend"))
