"""Links of tier 1 without a route group."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.link import Medium
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    first = {site.id for site in snapshot.sites if site.tier == 1}
    for link in snapshot.links:
        is_cable = link.medium in (Medium.FIBRE, Medium.COPPER, Medium.COAXIAL, Medium.SUBMARINE)
        if is_cable and not link.route_group_id and first & {link.start_id, link.end_id}:
            yield link, {}


CHECK = Check(
    code="tier_1_route_group",
    severity="info",
    title=QT_TRANSLATE_NOOP("checks", "Links of tier 1 without a route group"),
    text=QT_TRANSLATE_NOOP(
        "checks", "{name} ends at a tier 1 site and does not say which duct or pole line it shares."
    ),
    find=_find,
)
