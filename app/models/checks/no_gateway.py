"""No gateway."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    if snapshot.sites and not any(site.is_gateway for site in snapshot.sites):
        yield snapshot.plan, {}


CHECK = Check(
    code="no_gateway",
    severity="error",
    title=QT_TRANSLATE_NOOP("checks", "No gateway"),
    text=QT_TRANSLATE_NOOP("checks", "No site is flagged as a gateway: nothing can be in service."),
    find=_find,
)
