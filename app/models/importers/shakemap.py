"""ShakeMap grid.xml of a seismological service: acceleration, or else felt intensity, at the nodes of a grid."""

from __future__ import annotations

import math
from pathlib import Path
from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray

from app.errors import ImportFileError
from app.models.importers._xml import name_of, xml_root
from app.models.intake.files import bytes_of
from app.models.intake.raw import MAX_GRID_CELLS, Cell, Grid, Importer, RawTable
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_TO_G = {"pctg": 0.01, "%g": 0.01, "g": 1.0}
_Fields = dict[str, tuple[int, str]]
"""Column and unit by the name of a field."""

_SLACK = 1e-3  # positions are rounded in the file: how far from a node one may lie, in steps of the grid


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return the grid of a ShakeMap, in g or else MMI, with what it says about the earthquake in one row.

    Raises
    ------
    ImportFileError
        If the file is no ShakeMap, defines entities, has neither PGA nor MMI, or its nodes are not those that it
        announces.
    """
    root = xml_root(path, bytes_of(path))
    if name_of(root) != "shakemap_grid":
        raise ImportFileError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "it is XML but no ShakeMap grid"))
    progress(0.5)
    parts = {name_of(part): part for part in root}
    missing = [name for name in ("grid_specification", "grid_data") if name not in parts]
    if missing:
        raise ImportFileError(
            path=path.name, reason=QT_TRANSLATE_NOOP("import", "there is no {detail}"), detail=missing[0]
        )
    fields = _fields(path.name, root)
    measure = _measure(path.name, fields)
    told = _told(root, parts.get("event")) | {"is_intensity": True if measure == "MMI" else None}
    grid = _grid(path.name, fields, measure, parts["grid_specification"], parts["grid_data"])
    progress(1.0)
    return [
        RawTable(
            name=path.stem,
            file=path.name,
            columns=tuple(told),
            rows=[tuple(told.values())],
            numbers=[1],
            reading={"format": "ShakeMap"},
            kind="raster",
            grid=grid,
        )
    ]


def _fields(file: str, root: Element) -> _Fields:
    named = [(f.get("name", "").upper(), f.get("index", ""), f.get("units", "")) for f in root if _is_field(f)]
    try:
        fields = {name: (int(index) - 1, units) for name, index, units in named}
    except ValueError:
        fields = {}
    if sorted(column for column, _ in fields.values()) != list(range(len(named))):
        reason = QT_TRANSLATE_NOOP("import", "its fields are not numbered 1, 2, 3 and so on, each once")
        raise ImportFileError(path=file, reason=reason)
    return fields


def _told(root: Element, event: Element | None) -> dict[str, Cell]:
    about = dict(event.attrib) if event is not None else {}
    place, time = about.get("event_description", ""), about.get("event_timestamp", "")
    name = " ".join(part for part in (f"M {about['magnitude']}" if "magnitude" in about else "", place) if part)
    told: dict[str, Cell] = {
        "hazard": "shakemap",
        "code": about.get("event_id") or root.get("event_id") or None,
        "name": name or None,
        "magnitude": _number(about.get("magnitude")),
        "depth_km": _number(about.get("depth")),
        "time": time or None,
        "source": f"ShakeMap of {root.get('shakemap_originator') or 'unknown'}",
        "provenance": None if root.get("shakemap_event_type", "ACTUAL") == "ACTUAL" else "synthetic: ShakeMap scenario",
    }
    return told


def _number(text: str | None) -> float | None:
    try:
        value = math.nan if text is None else float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _measure(file: str, fields: _Fields) -> str:
    """Return which field tells the shaking: the acceleration, else the intensity, from which one can be derived."""
    needed = [name for name in ("LON", "LAT") if name not in fields]
    if needed:
        raise ImportFileError(
            path=file, reason=QT_TRANSLATE_NOOP("import", "it has no field {detail}"), detail=needed[0]
        )
    if "PGA" in fields and fields["PGA"][1] not in _TO_G:
        raise ImportFileError(
            path=file,
            reason=QT_TRANSLATE_NOOP("import", "PGA is in “{unit}”, not in one of {units}"),
            unit=fields["PGA"][1][:20],
            units=", ".join(_TO_G),
        )
    found = next((name for name in ("PGA", "MMI") if name in fields), None)
    if found is None:
        raise ImportFileError(
            path=file,
            reason=QT_TRANSLATE_NOOP(
                "import", "it has neither PGA nor MMI, and no relation is stated that gives acceleration from {detail}"
            ),
            detail=", ".join(sorted(set(fields) - {"LON", "LAT"})) or "?",
        )
    return found


def _grid(file: str, fields: _Fields, measure: str, specification: Element, data: Element) -> Grid:
    column, unit = fields[measure]
    try:
        columns, rows = int(specification.get("nlon", "")), int(specification.get("nlat", ""))
        west, east, south, north = (
            float(specification.get(name, "")) for name in ("lon_min", "lon_max", "lat_min", "lat_max")
        )
        cells = np.array((data.text or "").split(), float)
    except ValueError as error:
        reason = QT_TRANSLATE_NOOP("import", "its grid holds something that is no number")
        raise ImportFileError(path=file, reason=reason, technical=str(error)) from None
    if not (columns > 1 and rows > 1 and columns * rows <= MAX_GRID_CELLS and west < east and south < north):
        raise ImportFileError(path=file, reason=QT_TRANSLATE_NOOP("import", "its grid has no size, or too many nodes"))
    if cells.size != columns * rows * len(fields):
        found, wanted = cells.size, columns * rows
        raise ImportFileError(
            path=file,
            reason=QT_TRANSLATE_NOOP("import", "{found} numbers, not {fields} for each of {nodes} nodes"),
            found=found,
            fields=len(fields),
            nodes=wanted,
        )
    step_x, step_y = (east - west) / (columns - 1), (north - south) / (rows - 1)
    table = cells.reshape(-1, len(fields))
    values = _placed(
        file,
        (table[:, fields["LON"][0]] - west) / step_x,
        (north - table[:, fields["LAT"][0]]) / step_y,
        table[:, column] * _TO_G.get(unit, 1.0),
        (rows, columns),
    )
    return Grid(values=values, west=west - step_x / 2, north=north + step_y / 2, step_x=step_x, step_y=step_y)


def _placed(
    file: str, x: NDArray[np.float64], y: NDArray[np.float64], values: NDArray[np.float64], shape: tuple[int, int]
) -> NDArray[np.float64]:
    """Return values at the nodes that their positions name."""
    column, row = np.round(x), np.round(y)
    nodes = np.unique(row * shape[1] + column)
    apart = max(np.abs(x - column).max(), np.abs(y - row).max())
    if apart > _SLACK * max(shape) or len(nodes) != len(values) or nodes[0] != 0 or nodes[-1] != len(values) - 1:
        raise ImportFileError(
            path=file, reason=QT_TRANSLATE_NOOP("import", "its nodes do not lie on the grid that it announces")
        )
    placed = np.full(shape, np.nan)
    placed[row.astype(int), column.astype(int)] = values
    return placed


def _is_field(part: Element) -> bool:
    return name_of(part) == "grid_field"


def _recognizes(path: Path, head: bytes) -> bool:
    return b"<shakemap_grid" in head


IMPORTER = Importer(
    title=QT_TRANSLATE_NOOP("import", "ShakeMap grid"), suffixes=(".xml",), read=read, recognizes=_recognizes
)
