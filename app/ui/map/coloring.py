"""Figures that color what is on the map: a run's outages, a metric, a moment after the event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from app.ui.map.layers import MapLayer
from app.ui.map.palette import PaletteName
from app.ui.map.projection import Bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A figure over a part of the map: `cells` are rows from south to north, `bounds` their outer edges in degrees.

    None is where there are no data: such cells stay empty.
    """

    cells: Sequence[Sequence[float | None]]
    bounds: Bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Coloring:
    """A figure by id for the records of some tables; what has none is unknown, other tables keep their colors.

    The figures between `low` and `high` are shown in fifths; `labels` says what the fifths are called, the lowest
    first, and where it is empty they are percentages. `title` heads them in the legend. A `field` colors the ground.
    """

    title: str
    values: Mapping[str, Mapping[str, float]]
    low: float = 0.0
    high: float = 1.0
    labels: tuple[str, ...] = ()
    palette: PaletteName = "harm"
    field: Field | None = None


def colored(layer: MapLayer, coloring: Coloring | None) -> MapLayer:
    """Return a layer in the colors of its figures, or in its own where there are none for its table."""
    found = coloring.values.get(layer.table) if coloring else None
    if coloring is None or found is None:
        return replace(layer, values=None, value_title="", value_labels=())
    figures = np.array([found.get(record_id, np.nan) for record_id in layer.ids], dtype=np.float64)
    return replace(
        layer,
        values=(figures - coloring.low) / (coloring.high - coloring.low),
        value_title=coloring.title,
        value_labels=coloring.labels,
        value_palette=coloring.palette,
    )
