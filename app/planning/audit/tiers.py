"""How critical a site is, 1 to 4, computed with its reasons and shown beside the tier that was entered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from app.models.site import Site
from app.paths import resources
from app.planning.criticality import Criticality, single_failures
from app.planning.geodesy import FloatArray
from app.planning.network import Network
from app.planning.note import Note
from app.planning.reference import read_rows
from app.text import QT_TRANSLATE_NOOP

LAST_TIER = 4
TEXTS = (
    QT_TRANSLATE_NOOP("notes", "It is a national service."),
    QT_TRANSLATE_NOOP("notes", "It connects the country to the world."),
    QT_TRANSLATE_NOOP("notes", "It is flagged as a gateway."),
    QT_TRANSLATE_NOOP("notes", "It coordinates the emergency, answers emergency calls or sends warnings."),
    QT_TRANSLATE_NOOP("notes", "Without it {percent} % of the people recorded lose all service."),
    QT_TRANSLATE_NOOP("notes", "Without it all people of {area} lose all service."),
    QT_TRANSLATE_NOOP("notes", "It serves a hospital."),
)
OTHER = QT_TRANSLATE_NOOP("notes", "None of the grounds for a higher tier holds.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TierGround:
    """A ground for a tier: the kind of the site, the gateway flag, a share of the people, or a whole area."""

    tier: int
    ground: str
    kinds: frozenset[str]
    share_of_people: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteTier:
    """The computed tier of a site, every reason for it, and the tier entered (None: nobody did)."""

    site_id: str
    name: str
    computed: int
    reasons: tuple[Note, ...]
    entered: int | None
    entered_reason: str | None

    @property
    def differs(self) -> bool:
        """Whether somebody entered another tier than the one computed."""
        return self.entered is not None and self.entered != self.computed


@cache
def load_tiers(path: Path | None = None) -> tuple[TierGround, ...]:
    """Return the grounds for tiers; the bundled ones if no file is given."""
    return tuple(
        TierGround(
            tier=int(row["tier"]),
            ground=row["ground"],
            kinds=frozenset(row["kinds"].split(";")) - {""},
            share_of_people=float(row["share_of_people"] or 1),
            text=row["text"],
        )
        for row in read_rows(path or resources() / "rules" / "tiers.csv", ("tier", "ground", "kinds", "text"))
    )


def site_tiers(network: Network, grounds: tuple[TierGround, ...] | None = None) -> tuple[SiteTier, ...]:
    """Return the tier of every site of the network, in their order.

    A share is above the limit, of all people recorded, those isolated already included; the people lost are exact.
    """
    grounds = grounds or load_tiers()
    lost = _single(network, network.part_people).site_people
    areas = _areas_lost(network)
    tiers = []
    for row, site in enumerate(network.sites):
        found = [
            (ground.tier, reason)
            for ground in grounds
            for reason in _reasons(ground, site, float(lost[row]), network.people_recorded, areas[row])
        ]
        computed = min((tier for tier, _ in found), default=LAST_TIER)
        reasons = tuple(reason for tier, reason in found if tier == computed) or (Note(OTHER),)
        tiers.append(
            SiteTier(
                site_id=site.id,
                name=site.name,
                computed=computed,
                reasons=reasons,
                entered=site.tier,
                entered_reason=site.tier_reason,
            )
        )
    return tuple(tiers)


def _reasons(ground: TierGround, site: Site, lost: float, people: float, areas: list[str]) -> list[Note]:
    if ground.ground == "area":
        return [Note(ground.text, {"area": area}) for area in areas]
    share = lost / people if people else 0.0
    holds = {
        "kind": site.kind in ground.kinds,
        "gateway": bool(site.is_gateway),
        "people": share > ground.share_of_people,
    }
    if not holds[ground.ground]:
        return []
    note = Note(ground.text)
    return [replace(note, values={"percent": round(100 * share, 1)}) if ground.ground == "people" else note]


def _single(network: Network, part_people: FloatArray) -> Criticality:
    return single_failures(
        len(network.sites),
        network.link_from,
        network.link_to,
        network.gateways,
        part_people,
        network.part_ptr,
        network.part_site,
    )


def _areas_lost(network: Network) -> list[list[str]]:
    """Return, for every site, the first-level areas whose people all lose service with it."""
    names = [settlement.admin1 or "" for settlement in network.settlements]
    areas = sorted(set(names) - {""})
    lost: list[list[str]] = [[] for _ in network.sites]
    of_part = np.array(names, dtype=object)[network.part_settlement] if names else np.array([], dtype=object)
    for area in areas if len(areas) > 1 else []:  # a single area is the country
        people = np.where(of_part == area, network.part_people, 0.0)
        found = _single(network, people)
        served = people.sum() - found.already_isolated_people
        for row in np.flatnonzero((found.site_people >= served) & (served > 0)).tolist():
            lost[row].append(area)
    return lost
