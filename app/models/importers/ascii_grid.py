"""ESRI ASCII grids: cells of numbers in rows from north to south, under a header of five or six lines."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pyproj import CRS
from pyproj.exceptions import CRSError

from app.errors import ImportFileError
from app.models.intake.files import bytes_of
from app.models.intake.issues import Issue, issue
from app.models.intake.raw import MAX_GRID_CELLS, Grid, Importer, RawTable, raster_table
from app.models.raster import WGS_84
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_HEADER = frozenset({"ncols", "nrows", "xllcorner", "yllcorner", "xllcenter", "yllcenter", "cellsize", "nodata_value"})


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return the grid of an ESRI ASCII file; its coordinate system is that of a .prj beside it, or degrees.

    Raises
    ------
    ImportFileError
        If the header is incomplete, or there are other cells than it announces.
    """
    data = bytes_of(path)
    header, start = _header(data)
    columns, rows = int(header.get("ncols", 0)), int(header.get("nrows", 0))
    size = header.get("cellsize", 0.0)
    if not (columns > 0 and rows > 0 and size > 0 and columns * rows <= MAX_GRID_CELLS):
        raise ImportFileError(
            path=path.name, reason=QT_TRANSLATE_NOOP("import", "its header gives no size, or one that is too large")
        )
    if not ({"xllcorner", "xllcenter"} & header.keys() and {"yllcorner", "yllcenter"} & header.keys()):
        raise ImportFileError(
            path=path.name, reason=QT_TRANSLATE_NOOP("import", "its header does not say where it lies")
        )
    try:
        cells = np.array(data[start:].split(), float)
    except ValueError as error:
        reason = QT_TRANSLATE_NOOP("import", "its grid holds something that is no number")
        raise ImportFileError(path=path.name, reason=reason, technical=str(error)) from None
    if cells.size != columns * rows:
        raise ImportFileError(
            path=path.name,
            reason=QT_TRANSLATE_NOOP("import", "{found} cells, not the {wanted} of its header"),
            found=cells.size,
            wanted=columns * rows,
        )
    progress(0.8)
    if "nodata_value" in header:
        cells[cells == header["nodata_value"]] = np.nan
    west = header["xllcorner"] if "xllcorner" in header else header["xllcenter"] - size / 2
    south = header["yllcorner"] if "yllcorner" in header else header["yllcenter"] - size / 2
    crs, issues = _crs(path, west, south, size * max(columns, rows))
    grid = Grid(
        values=cells.reshape(rows, columns), west=west, north=south + rows * size, step_x=size, step_y=size, crs=crs
    )
    progress(1.0)
    return [raster_table(path, grid, "ESRI ASCII", issues)]


def _header(data: bytes) -> tuple[dict[str, float], int]:
    """Return the header by lower-case names, and where the cells begin."""
    header: dict[str, float] = {}
    start = 0
    for line in data[:4096].splitlines(keepends=True):
        words = line.split()
        name = words[0].decode("ascii", "replace").casefold() if words else ""
        if words and name not in _HEADER:
            break
        start += len(line)
        try:
            header |= {name: float(words[1])} if words else {}
        except (ValueError, IndexError):
            continue
    return header, start


def _crs(path: Path, west: float, south: float, extent: float) -> tuple[str, list[Issue]]:
    beside = path.with_suffix(".prj")
    if beside.is_file():
        try:
            return CRS.from_user_input(beside.read_text(encoding="utf-8", errors="replace")).to_string(), []
        except (CRSError, OSError) as error:
            reason = QT_TRANSLATE_NOOP("import", "it names no coordinate system that is known")
            raise ImportFileError(path=beside.name, reason=reason, technical=str(error)) from None
    if abs(west) > 360 or abs(south) > 90 or extent > 360:
        reason = QT_TRANSLATE_NOOP("import", "it is not in degrees, and no .prj beside it names its coordinate system")
        raise ImportFileError(path=path.name, reason=reason)
    return WGS_84, [issue(path.name, None, "raster_crs_assumed")]


def _recognizes(path: Path, head: bytes) -> bool:
    return head[:200].lstrip().lower().startswith(b"ncols")


IMPORTER = Importer(
    title=QT_TRANSLATE_NOOP("import", "ESRI ASCII grid"), suffixes=(".asc", ".grd"), read=read, recognizes=_recognizes
)
