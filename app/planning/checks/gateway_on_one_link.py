"""Gateways that a single link joins to the network."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from app.models.checks import Check, CheckContext, Hit, label_of, site_labels
from app.models.snapshot import Snapshot
from app.planning.network import build_network
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    network, sites = build_network(snapshot), site_labels(snapshot)
    for row in network.gateways.tolist():
        joined = np.flatnonzero((network.link_from == row) | (network.link_to == row))
        if len(joined) == 1:
            yield network.sites[row], {"link": label_of(network.links[joined[0]], sites)}


CHECK = Check(
    code="gateway_on_one_link",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Gateways on one link"),
    text=QT_TRANSLATE_NOOP("checks", "The gateway {name} is joined to the network by one link alone: {link}."),
    find=_find,
)
