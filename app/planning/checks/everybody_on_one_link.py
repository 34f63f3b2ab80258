"""A link whose loss takes service from everybody: all gateways hang on it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.planning.assumptions import with_services
from app.planning.criticality import single_failures
from app.planning.network import build_network
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    network = build_network(with_services(snapshot))
    found = single_failures(
        len(network.sites),
        network.link_from,
        network.link_to,
        network.gateways,
        network.part_people,
        network.part_ptr,
        network.part_site,
    )
    served = network.people_recorded - found.already_isolated_people
    worst = {network.links[row].id for row in np.flatnonzero((found.link_people >= served) & (served > 0))}
    for link in snapshot.links:
        if link.id in worst:
            yield link, {"people": round(served)}


CHECK = Check(
    code="everybody_on_one_link",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "All gateways on one link"),
    text=QT_TRANSLATE_NOOP(
        "checks", "All people with service ({people}) lose it if {name} fails: every gateway hangs on this link."
    ),
    find=_find,
)
