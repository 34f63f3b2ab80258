"""Hindcasts: a storm of the past over a made-up sample of the country, beside what was reported of it."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any, Literal

import numpy as np

from app.errors import FileReadError, UnknownPresetError
from app.models.scenario import Scenario
from app.models.site import SiteKind
from app.models.snapshot import Snapshot
from app.paths import resources
from app.planning.accelerator import Accelerator
from app.planning.geodesy import FloatArray
from app.planning.hindcast_sample import sample
from app.planning.moments import quantile_se
from app.planning.packed import lane_sums
from app.planning.preparation import prepare
from app.planning.randoms import LANES
from app.planning.realization import draw, play
from app.progress import Progress, no_progress
from app.text import QT_TRANSLATE_NOOP

EPOCHS_H: FloatArray = np.array([0, 6, 12, 18, *range(24, 24 * 61, 24)], float)
"""64 hours after landfall: daily to day 60, longer than the 30 days of a plan."""

_SHOWN_DAYS = (0, 1, 2, 4, 8, 15, 23, 30, 40, 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """One reported share of cell sites that were out; `dated` says whether the day was stated or inferred."""

    day: int
    out_pct: float
    dated: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulated:
    """Share of cell sites that are out at one day, in percent; the means by cause add up to the mean.

    Each with its standard error, in percentage points; None where the realizations are too few to tell it.
    """

    day: float
    mean_pct: float
    p5_pct: float
    p95_pct: float
    damage_pct: float
    power_pct: float
    transport_pct: float
    mean_se_pct: float | None
    p5_se_pct: float | None
    p95_se_pct: float | None
    damage_se_pct: float | None
    power_se_pct: float | None
    transport_se_pct: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """Whether the mean of a day lies where it should: the share of cell sites out, or that of power in its causes."""

    day: int
    low_pct: float
    high_pct: float
    mean_pct: float
    source: str
    what: Literal["out", "power"] = "out"

    @property
    def is_met(self) -> bool:
        """Whether it does."""
        return self.low_pct <= self.mean_pct <= self.high_pct


@dataclass(frozen=True, slots=True, kw_only=True)
class Hindcast:
    """A hindcast beside the reports; `off_pct` is the mean distance in percentage points, None without reports."""

    name: str
    storm: str
    note: str
    seed: int
    realizations: int
    simulated: tuple[Simulated, ...]
    reported: tuple[Reported, ...]
    accepted: tuple[Acceptance, ...]
    off_pct: float | None
    most_off_pct: float | None

    @property
    def days(self) -> tuple[tuple[Simulated, float | None], ...]:
        """Some days, and those with a report, with what was reported."""
        out = {row.day: row.out_pct for row in self.reported}
        return tuple((self.at(day), out.get(day)) for day in sorted({*_SHOWN_DAYS, *out}))

    def at(self, day: float) -> Simulated:
        """Return what was simulated for the day next to this one."""
        return min(self.simulated, key=lambda row: abs(row.day - day))


def hindcast_names() -> tuple[str, ...]:
    """Return the presets that there are."""
    return tuple(sorted(path.stem for path in (resources() / "hindcast").glob("*.json")))


@cache
def load_hindcast(name: str) -> dict[str, Any]:
    """Return the preset of a hindcast: a file of resources/hindcast.

    Raises
    ------
    UnknownPresetError
        If there is no such file.
    """
    known = hindcast_names()
    if name not in known:
        raise UnknownPresetError(preset=name, known=", ".join(known))
    preset: dict[str, Any] = json.loads((resources() / "hindcast" / f"{name}.json").read_text(encoding="utf-8"))
    return preset


def read_reported(path: Path, storm: str, area: str, landfall: str) -> tuple[Reported, ...]:
    """Return the reports of a storm and an area, by rising day after landfall.

    The file is a CSV with the columns date, area, storm, pct_cell_sites_out and date_basis.

    Raises
    ------
    FileReadError
        If it cannot be read, lacks a column or holds no such report.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = [row for row in csv.DictReader(file) if (row["storm"], row["area"]) == (storm, area)]
        start = date.fromisoformat(landfall)
        found = [
            Reported(
                day=(date.fromisoformat(row["date"]) - start).days,
                out_pct=float(row["pct_cell_sites_out"]),
                dated=row["date_basis"],
            )
            for row in rows
        ]
    except KeyError as error:
        raise FileReadError(path=path, reason=QT_TRANSLATE_NOOP("import", "no column {detail}"), detail=error) from None
    except (OSError, ValueError) as error:
        raise FileReadError(path=path, reason=error) from error
    if not found:
        raise FileReadError(
            path=path, reason=QT_TRANSLATE_NOOP("import", "no report of {storm} in {area}"), storm=storm, area=area
        )
    return tuple(sorted(found, key=lambda row: row.day))


def hindcast(
    name: str,
    reported: Sequence[Reported] = (),
    realizations: int = 64,
    seed: int = 1,
    progress: Progress = no_progress,
    accelerator: Accelerator | None = None,
) -> Hindcast:
    """Simulate a storm of the past over a made-up sample and compare it with what was reported.

    Parameters
    ----------
    name
        The preset.
    reported
        From `read_reported`.
    realizations, seed
        How many, and of which draws.
    progress
        Called with the share done.
    accelerator
        Computes the same faster.

    Raises
    ------
    UnknownPresetError
        If there is no such preset.
    """
    preset = load_hindcast(name)
    snapshot = sample(preset)
    scenario = Scenario(
        id="hindcast",
        name=preset["storm"],
        hazard_event_ids=("storm",),
        realizations=realizations,
        seed=seed,
        repair_preset=preset["repair_preset"],
        crews=preset["crews"],
    )
    simulated = _days(_play(snapshot, scenario, progress, accelerator))
    days = [row.day for row in simulated]
    means = [row.mean_pct for row in simulated]
    power = [row.power_pct for row in simulated]

    def accepted(day: int, what: Literal["out", "power"] = "out", **values: Any) -> Acceptance:
        out = float(np.interp(day, days, means))
        of_causes = 100 * float(np.interp(day, days, power)) / out if out else 0.0
        return Acceptance(day=day, what=what, mean_pct=out if what == "out" else of_causes, **values)

    off = [abs(float(np.interp(row.day, days, means)) - row.out_pct) for row in reported]
    return Hindcast(
        name=name,
        storm=preset["storm"],
        note=preset["note"],
        seed=seed,
        realizations=realizations,
        simulated=simulated,
        reported=tuple(reported),
        accepted=tuple(accepted(**values) for values in preset["accepted"]),
        off_pct=float(np.mean(off)) if off else None,
        most_off_pct=max(off, default=None),
    )


def _play(snapshot: Snapshot, scenario: Scenario, progress: Progress, accelerator: Accelerator | None) -> FloatArray:
    """Return the share of cell sites that are out by cause (causes, realizations, epochs)."""
    case = prepare(snapshot, scenario, accelerator, EPOCHS_H).case
    cells = np.array([site.kind is SiteKind.CELL_SITE for site in case.network.sites])
    one_each, out = np.ones(int(cells.sum())), []
    for first in range(0, scenario.realizations, LANES):
        draws = draw(case, first, min(LANES, scenario.realizations - first))
        block = play(case, draws, 0, draws.realizations)
        structure, alive, service = (words[cells] for words in (block.structure, block.alive, block.service))
        split = [
            lane_sums(words, one_each, draws.realizations * LANES).reshape(-1, LANES) / cells.sum()
            for words in (~structure, structure & ~alive, alive & ~service)
        ]
        out.append(np.stack(split))
        progress(min(1.0, (first + LANES) / scenario.realizations))
    return np.concatenate(out, axis=1)


def _days(causes: FloatArray) -> tuple[Simulated, ...]:
    """Return the days of shares by cause, shape (causes, realizations, epochs)."""
    out, count = causes.sum(axis=0), causes.shape[1]
    se = [rows.std(axis=0, ddof=1) / count**0.5 if count > 1 else None for rows in (out, *causes)]
    ends = [quantile_se(share, count, partial(np.quantile, out, axis=0)) for share in (0.05, 0.95)]
    columns: dict[str, Any] = {
        "mean": out.mean(axis=0),
        "p5": np.quantile(out, 0.05, axis=0),
        "p95": np.quantile(out, 0.95, axis=0),
        **dict(zip(("damage", "power", "transport"), causes.mean(axis=1), strict=True)),
        **dict(zip(("mean_se", "damage_se", "power_se", "transport_se"), se, strict=True)),
        **dict(zip(("p5_se", "p95_se"), ends, strict=True)),
    }
    days = []
    for at, day in enumerate((EPOCHS_H / 24).tolist()):
        row: dict[str, Any] = {name: None if of is None else 100 * float(of[at]) for name, of in columns.items()}
        days.append(Simulated(day=day, **{f"{name}_pct": percent for name, percent in row.items()}))
    return tuple(days)
