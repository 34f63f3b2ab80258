"""A site that nobody runs."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    if not snapshot.organisations:
        return
    for site in snapshot.sites:
        if site.operator_id is None and site.owner_id is None:
            yield site, {}


CHECK = Check(
    code="operator_unknown",
    severity="info",
    title=QT_TRANSLATE_NOOP("checks", "Site without an operator"),
    text=QT_TRANSLATE_NOOP(
        "checks", "Nobody is recorded as the operator of {name}: nobody can be called when it fails."
    ),
    find=_find,
)
