"""Sites that people need and that have no path to a gateway, before anything fails."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.planning.assumptions import with_services
from app.planning.audit.isolation import sites_with_path
from app.planning.network import build_network
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    network = build_network(with_services(snapshot))
    if not len(network.gateways):
        return  # the rule "no gateway" says it once for all
    needed = np.zeros(len(network.sites), bool)
    needed[network.part_site] = True
    needed[network.essential] = True
    rows = np.flatnonzero(needed & ~sites_with_path(network))
    isolated = {network.sites[row].id for row in rows}
    for site in snapshot.sites:
        if site.id in isolated:
            yield site, {}


CHECK = Check(
    code="already_isolated",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Sites isolated already"),
    text=QT_TRANSLATE_NOOP(
        "checks", "{name} serves people or essential users, but no recorded path leads from it to a gateway."
    ),
    find=_find,
)
