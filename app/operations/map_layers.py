"""Layers of the user's own under the records of the map: pictures, tiles and shapes. No tile is ever fetched."""

from __future__ import annotations

from pathlib import Path

from app.errors import FileReadError, MapLayerError
from app.models.intake.importing import read_tables
from app.models.map_layer import MapLayer, MapLayerKind
from app.models.map_picture import MapPicture, read_map_picture
from app.models.record import new_id
from app.models.shapes import Shapes, shapes_of
from app.models.store.mbtiles import TileFile
from app.progress import Progress, no_progress
from app.text import QT_TRANSLATE_NOOP

_KINDS = {".tif": MapLayerKind.RASTER, ".tiff": MapLayerKind.RASTER, ".mbtiles": MapLayerKind.TILES}

Loaded = MapPicture | TileFile | Shapes

NO_CRS = QT_TRANSLATE_NOOP("import", "its coordinate system is not stated (for a Shapefile: the .prj file is missing)")
NO_SHAPES = QT_TRANSLATE_NOOP("errors", "it holds no points, lines or areas")


def read_new_layer(plan: Path, file: Path, position: int, progress: Progress = no_progress) -> tuple[MapLayer, Loaded]:
    """Return the record of a new layer of a plan and what it draws. Raises as `load_layer`."""
    layer = new_layer(plan, file, position)
    return layer, load_layer(plan, layer, progress)


def new_layer(plan: Path, file: Path, position: int) -> MapLayer:
    """Return the record of a new layer; the file is named from the folder of the plan where it lies in it."""
    folder = plan.resolve().parent
    place = file.resolve()
    path = place.relative_to(folder).as_posix() if place.is_relative_to(folder) else str(place)
    kind = _KINDS.get(file.suffix.casefold(), MapLayerKind.VECTOR)
    return MapLayer(id=new_id(), name=file.stem, kind=kind, path=path, position=position)


def load_layer(plan: Path, layer: MapLayer, progress: Progress = no_progress) -> Loaded:
    """Return what a layer of a plan draws.

    Raises
    ------
    FileReadError
        If the file is not there or cannot be read; formats that no importer knows, too.
    MapLayerError
        If there is nothing in it that could lie on a map.
    """
    file = plan.parent / (layer.path or "")
    if not file.is_file():
        raise FileReadError(path=layer.path or layer.name, reason=QT_TRANSLATE_NOOP("import", "it is not there"))
    if layer.kind is MapLayerKind.RASTER:
        return read_map_picture(file)
    if layer.kind is MapLayerKind.TILES:
        return TileFile.open(file)
    tables = read_tables(file, progress)
    if any(table.lacks_crs for table in tables):
        raise FileReadError(path=file.name, reason=NO_CRS)
    shapes = shapes_of(tables, layer.layer)
    if not len(shapes):
        raise MapLayerError(path=file.name, reason=NO_SHAPES)
    return shapes
