"""Sites that look doubly connected over links which one cut takes together."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.planning.audit.route_groups import redundancy_that_is_not
from app.planning.network import build_network
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    by_id = {site.id: site for site in snapshot.sites}
    for found in redundancy_that_is_not(build_network(snapshot)):
        yield by_id[found.site_id], {"paths": found.paths, "route_group": found.route_group}


CHECK = Check(
    code="shared_route",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Redundancy that is not"),
    text=QT_TRANSLATE_NOOP(
        "checks", "{name} has {paths} paths to the gateways, but loses all of them with the route group {route_group}."
    ),
    find=_find,
)
