"""A site that others depend on, without a tier."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.site import SiteKind
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_IMPORTANT = frozenset(
    {
        SiteKind.CORE,
        SiteKind.CABLE_LANDING,
        SiteKind.SATELLITE_GATEWAY,
        SiteKind.IXP,
        SiteKind.PSAP,
        SiteKind.EOC,
        SiteKind.CELL_BROADCAST_CENTRE,
    }
)


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for site in snapshot.sites:
        if site.tier is None and site.kind in _IMPORTANT:
            yield site, {}


CHECK = Check(
    code="tier_unknown",
    severity="info",
    title=QT_TRANSLATE_NOOP("checks", "Important site without a tier"),
    text=QT_TRANSLATE_NOOP("checks", "{name} has no tier, though a site of its kind is usually tier 1."),
    find=_find,
)
