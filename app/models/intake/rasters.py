"""Grids of numbers over the map to hazard events: cut to the country where they are large, packed, and named."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyproj import Transformer

from app.models.intake.coordinates import Bounds
from app.models.intake.draft import Draft, Options
from app.models.intake.footprints import hazard_called
from app.models.intake.issues import Issue, issue
from app.models.intake.raw import Grid, RawTable
from app.models.intake.values import text_of
from app.models.raster import MAX_CELLS, WGS_84, packed

_MARGIN_DEG = 0.2
_HIGHEST = 9000.0  # no intensity is so high, in any unit: marks of no data that the file does not name


@dataclass(frozen=True, slots=True)
class _Window:
    top: int
    bottom: int
    left: int
    right: int


def raster_drafts(raw: RawTable, options: Options) -> tuple[list[Draft], list[Issue]]:
    """Return one hazard event for the grid of a table; a row, where there is one, says more about it.

    The hazard is that of the row, or the one that the name of the file begins with or holds.
    """
    if raw.grid is None:
        return [], []
    told = dict(zip(raw.columns, raw.rows[0], strict=True)) if raw.rows else {}
    hazard = text_of(told.pop("hazard", None)) or hazard_called(raw.name)
    if not hazard:
        return [], [issue(raw.place, None, "hazard_unknown")]
    grid, issues = _cut(raw, raw.grid, options.bounds)
    if grid.values.size > MAX_CELLS:
        code = "raster_large"
        return [], [*issues, issue(raw.place, None, code, cells=grid.values.size, most=MAX_CELLS)]
    lowest = float(np.nanmin(grid.values, initial=0.0))
    if lowest < 0:
        return [], [*issues, issue(raw.place, None, "raster_negative", value=round(lowest, 4))]
    highest = float(np.nanmax(grid.values, initial=0.0))
    if highest > _HIGHEST:
        return [], [*issues, issue(raw.place, None, "raster_high", value=f"{highest:g}", most=round(_HIGHEST))]
    draft = Draft("hazard_event", raw.place, 1)
    raster = packed(grid.values, west=grid.west, north=grid.north, step_x=grid.step_x, step_y=grid.step_y, crs=grid.crs)
    named: dict[str, Any] = {
        name: told.pop(name) for name in ("code", "name", "source", "provenance") if told.get(name)
    }
    draft.given = {
        "code": raw.name,
        "name": raw.name.replace("_", " "),
        **named,
        "hazard": hazard,
        "parameters": {"raster": asdict(raster), **{name: value for name, value in told.items() if value is not None}},
    }
    if "synthetic" in raw.name.casefold():
        draft.given.setdefault("provenance", "synthetic: the file name says so")
    return [draft], issues


def _cut(raw: RawTable, grid: Grid, bounds: Bounds | None) -> tuple[Grid, list[Issue]]:
    """Return the part of a large grid that lies over the country, and say where the two do not meet."""
    if bounds is None:
        return grid, []
    window = _window(grid, bounds)
    if window is None:
        return grid, [issue(raw.place, None, "raster_elsewhere")]
    if grid.values.size <= MAX_CELLS:
        return grid, []
    part: NDArray[np.float64] = grid.values[window.top : window.bottom, window.left : window.right]
    cut = replace(
        grid,
        values=part,
        west=grid.west + window.left * grid.step_x,
        north=grid.north - window.top * grid.step_y,
    )
    return cut, [issue(raw.place, None, "raster_cut", cells=part.size)]


def _window(grid: Grid, bounds: Bounds) -> _Window | None:
    west, south, east, north = bounds
    x = np.array([west - _MARGIN_DEG, east + _MARGIN_DEG, west - _MARGIN_DEG, east + _MARGIN_DEG])
    y = np.array([south - _MARGIN_DEG, south - _MARGIN_DEG, north + _MARGIN_DEG, north + _MARGIN_DEG])
    if grid.crs != WGS_84:
        x, y = Transformer.from_crs(WGS_84, grid.crs, always_xy=True).transform(x, y)
    rows, columns = grid.values.shape
    left = max(int((x.min() - grid.west) // grid.step_x), 0)
    right = min(int((x.max() - grid.west) // grid.step_x) + 1, columns)
    top = max(int((grid.north - y.max()) // grid.step_y), 0)
    bottom = min(int((grid.north - y.min()) // grid.step_y) + 1, rows)
    return _Window(top, bottom, left, right) if left < right and top < bottom else None
