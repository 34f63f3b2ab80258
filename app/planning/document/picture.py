"""Drawings as pictures, for formats that hold no vectors: the one place of the print that needs matplotlib."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Circle as Disk
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.patheffects import withStroke

from app.planning.document.drawing import Area, Circle, Clip, Drawing, Item, Label, Line
from app.planning.document.script import drawn
from app.planning.document.typeface import font_files


def drawing_png(drawing: Drawing, dpi: int = 200) -> bytes:
    """Return a drawing as a PNG picture, for formats that hold no vectors.

    Artists are added as they are: what measures them for the limits of axes would take most of the time.
    """
    figure = Figure(figsize=(drawing.width / 72, drawing.height / 72), dpi=dpi)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, drawing.width)
    axes.set_ylim(0, drawing.height)
    axes.axis("off")
    for order, (item, clip) in enumerate(_with_clips(drawing.items)):
        artist = _artist(axes, item, order)
        if clip is not None:
            artist.set_clip_path(Rectangle((clip.x, clip.y), clip.width, clip.height, transform=axes.transData))
    buffer = BytesIO()
    FigureCanvasAgg(figure)
    figure.savefig(buffer, format="png", dpi=dpi)
    return buffer.getvalue()


def _with_clips(items: Sequence[Item], clip: Clip | None = None) -> Iterator[tuple[Item, Clip | None]]:
    for item in items:
        if isinstance(item, Clip):
            yield from _with_clips(item.items, item)
        else:
            yield item, clip


def _artist(axes: Any, item: Item, order: int) -> Any:
    match item:
        case Line():
            xs, ys = zip(*item.points, strict=True)
            dash = (0, tuple(part / item.width for part in item.dash)) if item.dash else "-"
            return axes.add_artist(Line2D(xs, ys, color=item.color, lw=item.width, ls=dash, zorder=order))
        case Area():
            vertices = [point for ring in item.rings for point in (*ring, ring[0])]
            codes = [
                code for ring in item.rings for code in (Path.MOVETO, *[Path.LINETO] * (len(ring) - 1), Path.CLOSEPOLY)
            ]
            paint = {"fc": item.fill or "none", "ec": item.stroke or "none", "lw": item.width}
            return axes.add_artist(PathPatch(Path(vertices, codes), zorder=order, **paint))
        case Circle():
            paint = {"fc": item.fill or "none", "ec": item.stroke or "none", "lw": item.width}
            return axes.add_artist(Disk((item.x, item.y), item.radius, zorder=order, **paint))
        case Label():
            return _text(axes, item, order)
        case Clip():
            raise TypeError("clips are resolved by _with_clips")


def _text(axes: Any, label: Label, order: int) -> Any:
    font = FontProperties(fname=str(font_files([label.text])[_style(label)]), size=label.size)
    side = {"start": "left", "middle": "center", "end": "right"}[label.anchor]
    halo = [withStroke(linewidth=2.2, foreground=label.halo)] if label.halo else None
    literal = drawn(label.text).replace("$", r"\$")  # a dollar sign would begin mathematics
    return axes.text(
        label.x,
        label.y,
        literal,
        ha=side,
        va="baseline",
        color=label.color,
        rotation=label.angle_deg,
        rotation_mode="anchor",
        fontproperties=font,
        path_effects=halo,
        zorder=order,
    )


def _style(label: Label) -> str:
    return "Bold" if label.is_bold else "Italic" if label.is_italic else "Regular"
