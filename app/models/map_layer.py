"""Map layers that the user adds to a plan: a picture with coordinates, a tile file, or lines and points."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from app.models.fields import choice, flag, json_object, number, text, whole
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class MapLayerKind(StrEnum):
    """What the file of a layer is."""

    RASTER = "raster"  # GeoTIFF and other pictures with coordinates
    TILES = "mbtiles"
    VECTOR = "vector"  # GeoPackage, Shapefile, GeoJSON, KML


@dataclass(frozen=True, slots=True, kw_only=True)
class MapLayer(Record):
    """A layer of the map, read from the file at `path` or, where `sha256` names one, from a content of the plan file.

    A relative `path` starts at the folder of the plan file, so that both can move on one stick.
    """

    TABLE: ClassVar[str] = "map_layer"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Map layers")

    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: MapLayerKind = choice(QT_TRANSLATE_NOOP("fields", "Kind"), MapLayerKind, required=True)
    path: str | None = text(
        QT_TRANSLATE_NOOP("fields", "File"),
        help=QT_TRANSLATE_NOOP("fields", "A path that is not absolute starts at the folder of the plan."),
    )
    sha256: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Content"),
        help=QT_TRANSLATE_NOOP("fields", "The SHA-256 of a file that is kept in the plan itself."),
    )
    layer: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Layer of the file"),
        help=QT_TRANSLATE_NOOP("fields", "For files that hold several layers."),
    )
    is_shown: bool | None = flag(QT_TRANSLATE_NOOP("fields", "Shown"), default=True)
    position: int | None = whole(
        QT_TRANSLATE_NOOP("fields", "Position"),
        "",
        0,
        10_000,
        help=QT_TRANSLATE_NOOP("fields", "Layers with a greater number lie above."),
    )
    opacity: float | None = number(QT_TRANSLATE_NOOP("fields", "Opacity"), "", 0, 1)
    style: dict[str, Any] = json_object(QT_TRANSLATE_NOOP("fields", "Style"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
