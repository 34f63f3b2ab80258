"""Design wind without averaging time."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for site in snapshot.sites:
        if site.design_wind_ms is not None and site.design_wind_basis is None:
            yield site, {"ms": round(site.design_wind_ms, 1)}


CHECK = Check(
    code="wind_basis",
    severity="info",
    title=QT_TRANSLATE_NOOP("checks", "Design wind without averaging time"),
    text=QT_TRANSLATE_NOOP("checks", "{name} states a design wind of {ms} m/s but not whether it is a gust or a mean."),
    find=_find,
)
