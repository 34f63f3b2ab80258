"""Drawings on a reportlab canvas."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor

from app.planning.document.drawing import Area, Circle, Clip, Drawing, Item, Label, Line
from app.planning.document.pdf.fonts import BOLD, ITALIC, REGULAR


def draw(canvas: Any, drawing: Drawing) -> None:
    """Paint `drawing` with its lower left corner at the canvas's origin."""
    canvas.saveState()
    canvas.setLineJoin(1)
    canvas.setLineCap(1)
    for item in drawing.items:
        _draw_item(canvas, item)
    canvas.restoreState()


def _draw_item(canvas: Any, item: Item) -> None:
    match item:
        case Line():
            _pen(canvas, item.color, item.width)
            canvas.setDash(*([list(item.dash)] if item.dash else []))
            path = canvas.beginPath()
            _trace(path, item.points)
            canvas.setLineCap(0 if item.dash else 1)
            canvas.drawPath(path, stroke=1, fill=0)
            canvas.setDash()
        case Area():
            _pen(canvas, item.stroke, item.width)
            _brush(canvas, item.fill)
            path = canvas.beginPath()
            for ring in item.rings:
                _trace(path, ring)
                path.close()
            canvas.drawPath(path, stroke=int(item.stroke is not None), fill=int(item.fill is not None), fillMode=0)
        case Circle():
            _pen(canvas, item.stroke, item.width)
            _brush(canvas, item.fill)
            canvas.circle(item.x, item.y, item.radius, int(item.stroke is not None), int(item.fill is not None))
        case Label():
            _draw_label(canvas, item)
        case Clip():
            canvas.saveState()
            path = canvas.beginPath()
            path.rect(item.x, item.y, item.width, item.height)
            canvas.clipPath(path, stroke=0, fill=0)
            for inner in item.items:
                _draw_item(canvas, inner)
            canvas.restoreState()


def _draw_label(canvas: Any, label: Label) -> None:
    canvas.saveState()
    canvas.translate(label.x, label.y)
    canvas.rotate(label.angle_deg)
    canvas.setFont(BOLD if label.is_bold else ITALIC if label.is_italic else REGULAR, label.size)
    write = {"start": canvas.drawString, "middle": canvas.drawCentredString, "end": canvas.drawRightString}[
        label.anchor
    ]
    if label.halo:
        canvas.setStrokeColor(HexColor(label.halo))
        canvas.setLineWidth(2.2)
        canvas.setFillColor(HexColor(label.halo))
        write(0, 0, label.text, mode=2)
    canvas.setFillColor(HexColor(label.color))
    write(0, 0, label.text)
    canvas.restoreState()


def _trace(path: Any, points: Any) -> None:
    path.moveTo(*points[0])
    for x, y in points[1:]:
        path.lineTo(x, y)


def _pen(canvas: Any, color: str | None, width: float) -> None:
    canvas.setStrokeColor(HexColor(color or "#000000"))
    canvas.setLineWidth(width)


def _brush(canvas: Any, color: str | None) -> None:
    canvas.setFillColor(HexColor(color or "#FFFFFF"))
