"""Height over 350 m."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_HIGHEST_M = 350.0


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for site in snapshot.sites:
        if site.height_m is not None and site.height_m > _HIGHEST_M:
            yield site, {"m": site.height_m}


CHECK = Check(
    code="height_large",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Height over 350 m"),
    text=QT_TRANSLATE_NOOP("checks", "{name} states a height of {m} m; that is probably feet or the ground elevation."),
    find=_find,
)
