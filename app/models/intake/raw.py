"""What a file format gives: tables of cells as they stand in the file, nothing interpreted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.models.intake.issues import Issue
from app.models.raster import WGS_84
from app.progress import Progress

Cell = str | float | bool | None
Geometry = dict[str, Any]
"""A GeoJSON geometry object in WGS 84 degrees, (longitude, latitude) first."""

MAX_BYTES = 200_000_000
MAX_ROWS = 1_000_000
MAX_COLUMNS = 2_000
MAX_GRID_CELLS = 50_000_000  # before a raster is cut to the country


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Grid:
    """Cells of numbers, rows from north to south, nan without data; `west` and `north` are outer edges in `crs`."""

    values: NDArray[np.float64]  # (rows, columns)
    west: float
    north: float
    step_x: float
    step_y: float
    crs: str = WGS_84


@dataclass(frozen=True, slots=True, kw_only=True)
class RawTable:
    """One table of a file.

    `rows` have one cell a column; `numbers` say where each row stands in the file (line, row or feature, from 1);
    `geometries` has one a row, or is None where the format has none. `reading` is what was found out about the file:
    encoding, delimiter, decimal mark, sheet. `kind` is what the rows are, where the format itself says so; a raster
    has its cells in `grid`, and at most one row. `lacks_crs` says that the numbers of its geometries are in a
    coordinate system that the file does not state.
    """

    name: str
    file: str
    columns: tuple[str, ...]
    rows: list[tuple[Cell, ...]]
    numbers: list[int]
    geometries: list[Geometry | None] | None = None
    reading: dict[str, str] = field(default_factory=dict)
    issues: tuple[Issue, ...] = ()
    kind: str = ""
    grid: Grid | None = None
    lacks_crs: bool = False

    @property
    def place(self) -> str:
        """The file, and the table in it where the file has several."""
        return self.file if self.name == Path(self.file).stem else f"{self.file}: {self.name}"


def raster_table(path: Path, grid: Grid, format: str, issues: Iterable[Issue]) -> RawTable:
    """Return the table of a file that holds cells and nothing else."""
    return RawTable(
        name=path.stem,
        file=path.name,
        columns=(),
        rows=[],
        numbers=[],
        reading={"format": format, "crs": grid.crs[:100]},
        issues=tuple(issues),
        kind="raster",
        grid=grid,
    )


def _anything(path: Path, head: bytes) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """A file format.

    `recognizes` looks at the path and its first 4096 bytes; where several formats share a suffix, the first that
    recognizes the file in the order of their module names reads it, and one that accepts anything only if none does.
    """

    title: str
    suffixes: tuple[str, ...]
    read: Callable[[Path, Progress], list[RawTable]]
    recognizes: Callable[[Path, bytes], bool] = _anything

    @property
    def is_particular(self) -> bool:
        """Whether the format is known by its content, not by its suffix alone."""
        return self.recognizes is not _anything
