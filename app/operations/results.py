"""Runs that a plan keeps, to be looked at again: what they say, whom they leave in the dark at a moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.i18n import formatter_for, translate_for
from app.models.run import Run
from app.models.store.plan_file import open_plan
from app.operations.scenarios import find_run
from app.planning.epoch_map import shares
from app.planning.headline import headline_of
from app.planning.moments import share_se
from app.planning.outage_result import AssetOutage, OutageResult, SettlementOutage
from app.planning.provenance import inventory_digest, is_current


@dataclass(frozen=True, slots=True, kw_only=True)
class DarkPlace:
    """A site or settlement, and how likely it (or one of its people) is without service at a moment.

    Of a settlement `se` is the most that the standard error can be.
    """

    table: str
    id: str
    name: str
    share: float
    se: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Who is without service at the epoch next to a wanted time, the most likely first."""

    time_h: float
    places: tuple[DarkPlace, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the moment as JSON values."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRun:
    """A run with its answer; `is_current` says whether it still answers for the plan as it is."""

    run: Run
    result: OutageResult
    is_current: bool

    def headline(self, language: str) -> list[str]:
        """Return what it says, in plain sentences."""
        return headline_of(self.result, translate_for(language), formatter_for(language))

    def at(self, time_h: float) -> Moment:
        """Return who is without service at a time after the event; nobody where an older Lifeline kept no epochs."""
        result = self.result
        epoch = int(np.abs(np.array(result.epochs_h) - time_h).argmin())
        places: list[DarkPlace] = []
        tables: tuple[tuple[str, Sequence[AssetOutage | SettlementOutage], str], ...] = (
            ("site", result.sites, result.sites_out_by_epoch),
            ("settlement", result.settlements, result.settlements_out_by_epoch),
        )
        for table, rows, text in tables:
            found = shares(text)[:, epoch] if text else np.zeros(0)
            errors = share_se(found, result.realizations)
            places += [
                DarkPlace(table=table, id=row.id, name=row.name, share=share, se=se)
                for row, share, se in zip(rows, found.tolist(), errors.tolist(), strict=False)
            ]
        places.sort(key=lambda place: (place.table != "settlement", -place.share, place.name))
        return Moment(time_h=result.epochs_h[epoch], places=tuple(places))


def read_run(path: Path, name: str) -> KeptRun:
    """Return a run that the plan keeps.

    Parameters
    ----------
    path
        The plan file.
    name
        Id or name of a run, or of a scenario, which stands for its newest run.

    Raises
    ------
    InvalidValueError
        If the name stands for no run.
    """
    with open_plan(path) as store:
        snapshot = store.snapshot()
    run = find_run(snapshot, name)
    is_new = is_current(run, snapshot, inventory_digest(snapshot))
    return KeptRun(run=run, result=OutageResult.from_json(run.results), is_current=is_new)
