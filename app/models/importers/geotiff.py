"""GeoTIFF with one band of numbers: the cells by Pillow, the place by the tags of GeoTIFF 1.1."""

from __future__ import annotations

import struct
import warnings
from pathlib import Path

import numpy as np
from PIL import Image, UnidentifiedImageError
from PIL.TiffImagePlugin import TiffImageFile
from pyproj import CRS
from pyproj.exceptions import CRSError

from app.errors import FileReadError, ImportFileError, system_reason
from app.models.geo_keys import geo_keys
from app.models.intake.issues import Issue, issue
from app.models.intake.raw import MAX_BYTES, MAX_GRID_CELLS, Grid, Importer, RawTable, raster_table
from app.models.raster import WGS_84
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_SCALE, _TIE, _NO_DATA = 33550, 33922, 42113
_RASTER_TYPE, _GEOGRAPHIC, _PROJECTED = 1025, 2048, 3072
_POINTS = 2  # cells are meant at their centers
_DAMAGED = QT_TRANSLATE_NOOP("import", "it is damaged, incomplete or of another format")
_USER_DEFINED = 32767
_ONE_BAND = ("1", "L", "I", "F", "I;16", "I;16B")


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return the cells of a GeoTIFF of one band.

    Raises
    ------
    ImportFileError
        If it is damaged, too large, has several bands, is turned, or does not say where it lies.
    """
    if path.stat().st_size > MAX_BYTES:
        raise ImportFileError(
            path=path.name,
            reason=QT_TRANSLATE_NOOP("import", "it is larger than {detail} MB"),
            detail=MAX_BYTES // 1_000_000,
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of tags that Pillow does not know, and of its own limit: ours is lower
            values, tags = _opened(path)
    except (UnidentifiedImageError, Image.DecompressionBombError, ValueError, SyntaxError, struct.error) as error:
        raise ImportFileError(path=path.name, reason=_DAMAGED, technical=str(error)) from None
    except OSError as error:
        if error.errno is None:  # Pillow's own word for a damaged picture
            raise ImportFileError(path=path.name, reason=_DAMAGED, technical=str(error)) from None
        raise FileReadError(path=path.name, reason=system_reason(error)) from None
    progress(0.8)
    values = _known(path.name, values, tags)
    crs, issues = _crs(path.name, tags)
    grid = _placed(path.name, values, tags, crs)
    progress(1.0)
    return [raster_table(path, grid, "GeoTIFF", issues)]


def _opened(path: Path) -> tuple[np.ndarray, dict[int, object]]:
    with Image.open(path, formats=["TIFF"]) as image:
        if not isinstance(image, TiffImageFile) or image.mode not in _ONE_BAND:
            raise ImportFileError(
                path=path.name, reason=QT_TRANSLATE_NOOP("import", "it has several bands or colors; one band is needed")
            )
        if image.width * image.height > MAX_GRID_CELLS:
            raise ImportFileError(
                path=path.name,
                reason=QT_TRANSLATE_NOOP("import", "it has more than {detail} cells"),
                detail=MAX_GRID_CELLS,
            )
        return np.asarray(image, float), dict(image.tag_v2)


def _known(file: str, values: np.ndarray, tags: dict[int, object]) -> np.ndarray:
    """Return values with nan where the file marks no data."""
    marked = str(tags.get(_NO_DATA, "")).strip("\0 ")
    try:
        none = float(marked) if marked else np.nan
    except ValueError:
        raise ImportFileError(
            path=file,
            reason=QT_TRANSLATE_NOOP("import", "its mark of no data is no number: {detail}"),
            detail=marked[:20],
        ) from None
    return np.where((values == none) | ~np.isfinite(values), np.nan, values)


def _crs(file: str, tags: dict[int, object]) -> tuple[str, list[Issue]]:
    keys = geo_keys(tags)
    code = keys.get(_PROJECTED) or keys.get(_GEOGRAPHIC)
    if code is None:
        return WGS_84, [issue(file, None, "raster_crs_assumed")]
    if code == _USER_DEFINED:
        raise ImportFileError(path=file, reason=QT_TRANSLATE_NOOP("import", "its coordinate system has no EPSG code"))
    try:
        return CRS.from_epsg(code).to_string(), []
    except CRSError:
        raise ImportFileError(
            path=file, reason=QT_TRANSLATE_NOOP("import", "EPSG:{detail} is not known"), detail=code
        ) from None


def _placed(file: str, values: np.ndarray, tags: dict[int, object], crs: str) -> Grid:
    scale, tie = tags.get(_SCALE), tags.get(_TIE)
    if not (isinstance(scale, tuple) and isinstance(tie, tuple) and len(scale) >= 2 and len(tie) >= 6):
        raise ImportFileError(
            path=file, reason=QT_TRANSLATE_NOOP("import", "it does not say where it lies, or is turned")
        )
    step_x, step_y = float(scale[0]), float(scale[1])
    if not (step_x > 0 and step_y > 0):
        raise ImportFileError(path=file, reason=QT_TRANSLATE_NOOP("import", "its cells have no size"))
    half = 0.5 if geo_keys(tags).get(_RASTER_TYPE) == _POINTS else 0.0
    west = float(tie[3]) - (float(tie[0]) + half) * step_x
    north = float(tie[4]) + (float(tie[1]) + half) * step_y
    return Grid(values=values, west=west, north=north, step_x=step_x, step_y=step_y, crs=crs)


def _recognizes(path: Path, head: bytes) -> bool:
    return head[:4] in (b"II*\0", b"MM\0*")


IMPORTER = Importer(
    title=QT_TRANSLATE_NOOP("import", "GeoTIFF"), suffixes=(".tif", ".tiff"), read=read, recognizes=_recognizes
)
