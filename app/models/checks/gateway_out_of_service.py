"""A gateway that is not in operation."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.site import Status
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for site in snapshot.sites:
        if site.is_gateway and site.status is not Status.OPERATIONAL:
            yield site, {}


CHECK = Check(
    code="gateway_out_of_service",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Gateway not in operation"),
    text=QT_TRANSLATE_NOOP(
        "checks", "{name} is marked as a gateway but is not operational: no traffic leaves the country through it."
    ),
    find=_find,
)
