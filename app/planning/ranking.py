"""Single points of failure, ranked by the people whom each cuts off when it fails alone, and why."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from app.models.snapshot import Snapshot
from app.planning.assumptions import assumed
from app.planning.criticality import Criticality, single_failures
from app.planning.network import Network, build_network
from app.planning.note import Note
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class CriticalAsset:
    """What the country loses when one site or link fails alone.

    `people_cut_off` counts people who then have no live path to a gateway, `share` is of the people recorded;
    `sites_cut_off` counts the other sites, `gateways_lost` the gateways among all of them.
    """

    table: Literal["site", "link", "route_group"]
    id: str
    name: str
    people_cut_off: float
    share: float
    sites_cut_off: int
    gateways_lost: int
    reason: Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """All sites and links, worst first."""

    rows: tuple[CriticalAsset, ...]
    people_recorded: float
    people_already_isolated: float

    def to_json(self) -> dict[str, Any]:
        """Return the ranking as JSON values; reasons are English."""
        rows = [asdict(row) | {"reason": row.reason.message()} for row in self.rows]
        return {
            "people_recorded": self.people_recorded,
            "people_already_isolated": self.people_already_isolated,
            "assets": rows,
        }


def rank_single_failures(snapshot: Snapshot) -> Ranking:
    """Return every operational site and link with the people cut off if it fails alone; exact.

    Parameters
    ----------
    snapshot
        The plan as it is recorded; what is unknown of who serves whom is assumed first.
    """
    network = build_network(assumed(snapshot)[0])
    found = single_failures(
        len(network.sites),
        network.link_from,
        network.link_to,
        network.gateways,
        network.part_people,
        network.part_ptr,
        network.part_site,
    )
    rows = [*_sites(network, found), *_links(network, found)]
    rows.sort(key=lambda row: (-row.people_cut_off, -row.sites_cut_off, row.name))
    return Ranking(
        rows=tuple(rows),
        people_recorded=network.people_recorded,
        people_already_isolated=found.already_isolated_people,
    )


def _sites(network: Network, found: Criticality) -> list[CriticalAsset]:
    serves = [0] * len(network.sites)
    for row in network.part_site.tolist():
        serves[row] += 1
    rows = []
    for row, site in enumerate(network.sites):
        below = set(found.site_below(row))
        lost = len(below & set(network.gateways.tolist()))
        rows.append(_asset(network, "site", site.id, site.name, float(found.site_people[row]), below - {row}, lost))
    return rows


def _links(network: Network, found: Criticality) -> list[CriticalAsset]:
    name = {site.id: site.name for site in network.sites}
    rows = []
    for row, link in enumerate(network.links):
        below = set(found.link_below(row))
        label = link.name or " – ".join((name[link.start_id], name[link.end_id]))
        lost = len(below & set(network.gateways.tolist()))
        rows.append(_asset(network, "link", link.id, label, float(found.link_people[row]), below, lost))
    return rows


def _asset(
    network: Network, table: Literal["site", "link"], id: str, name: str, people: float, below: set[int], lost: int
) -> CriticalAsset:
    return CriticalAsset(
        table=table,
        id=id,
        name=name,
        people_cut_off=people,
        share=people / network.people_recorded if network.people_recorded else 0.0,
        sites_cut_off=len(below),
        gateways_lost=lost,
        reason=_reason(table, people, len(below), lost, len(network.gateways)),
    )


def _reason(table: str, people: float, sites: int, lost: int, gateways: int) -> Note:
    values = {"sites": sites, "people": round(people)}
    if lost and lost == gateways:
        return Note(QT_TRANSLATE_NOOP("notes", "The only gateway to the world: everything hangs on it."), values)
    if sites and table == "link":
        return Note(QT_TRANSLATE_NOOP("notes", "The only route of {sites} sites to a gateway."), values)
    if sites:
        return Note(QT_TRANSLATE_NOOP("notes", "{sites} other sites have no route to a gateway around it."), values)
    if people and table == "site":
        return Note(QT_TRANSLATE_NOOP("notes", "No other site serves these people."), values)
    return Note(QT_TRANSLATE_NOOP("notes", "Nothing is cut off: there is another route."), values)
