"""The records of a plan as layers of the map: what is where, how it is drawn and what it is called; no figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

import numpy as np

from app.models.choices import choice_text
from app.models.power import GridZone
from app.models.settlement import Settlement
from app.models.site import Site, Status
from app.models.snapshot import Snapshot
from app.models.warning import WarningNode
from app.text import Formatter, Translate
from app.ui.map.layers import MapLayer
from app.ui.map.symbols import people_radius, point_symbol

_SIZE_STEPS = (1_000_000, 100_000, 10_000, 1_000)
_STATES = {
    Status.PROPOSED: "planned",
    Status.PLANNED: "planned",
    Status.UNDER_CONSTRUCTION: "planned",
    Status.OPERATIONAL: "",
    Status.DECOMMISSIONED: "inactive",
    Status.INACTIVE: "inactive",
}


def record_layers(snapshot: Snapshot, translate: Translate, formatter: Formatter) -> list[MapLayer]:
    """Return the layers of a plan, the lowest first."""
    layers = [
        _settlements(snapshot.settlements, translate, formatter),
        _links(snapshot, translate),
        _alternative_links(snapshot, translate),
        _alternative_places(snapshot, translate),
        _points(snapshot.grid_zones, translate),
        _points(snapshot.warning_nodes, translate),
        _points(snapshot.sites, translate),
    ]
    return [layer for layer in layers if layer.ids]


def _settlements(settlements: Sequence[Settlement], translate: Translate, formatter: Formatter) -> MapLayer:
    ids = [s.id for s in settlements]
    people = [s.population for s in settlements]
    largest = max((count for count in people if count is not None), default=0)
    steps = [step for step in _SIZE_STEPS if step <= max(largest, _SIZE_STEPS[-1])][:3]
    words = translate("map", "{people} people")
    key = [(people_radius(step), words.format(people=formatter.number(step))) for step in steps]
    if None in people:
        key.append((people_radius(None), translate("map", "Number of people unknown")))
    unknown = translate("map", "people unknown")
    tips = [
        f"{s.name}\n{unknown if s.population is None else words.format(people=formatter.number(s.population))}"
        for s in settlements
    ]
    return MapLayer(
        key="settlement",
        title=translate("records", Settlement.TITLE),
        table="settlement",
        ids=tuple(ids),
        lon=np.array([s.lon for s in settlements]),
        lat=np.array([s.lat for s in settlements]),
        symbols=("place",) * len(ids),
        sizes=np.array([people_radius(count) for count in people]),
        size_key=tuple(key),
        labels=tuple(s.name for s in settlements),
        label_order=np.array([-(count or 0) for count in people], dtype=np.float64),
        label_rank=1,
        label_below_mpp=1500.0,
        tooltips=tuple(tips),
    )


def _points(records: Sequence[Site | WarningNode | GridZone], translate: Translate) -> MapLayer:
    """Return the layer of one table of points with kinds."""
    table = records[0].TABLE if records else ""
    ids = [record.id for record in records]
    kinds = [record.kind or "" for record in records]
    names = {str(kind): choice_text(kind, translate) for kind in kinds if isinstance(kind, StrEnum)}
    ranks = [point_symbol(str(kind)).rank for kind in kinds]
    states = ["" if isinstance(record, GridZone) else _STATES[record.status] for record in records]
    tips = [f"{record.name}\n{names.get(str(kind), '')}".strip() for record, kind in zip(records, kinds, strict=True)]
    return MapLayer(
        key=table,
        title=translate("records", records[0].TITLE) if records else "",
        table=table,
        ids=tuple(ids),
        lon=np.array([record.lon for record in records]),
        lat=np.array([record.lat for record in records]),
        symbols=tuple(str(kind) for kind in kinds),
        symbol_titles=names | ({"": translate("map", "Unknown")} if "" in kinds else {}),
        states=tuple(states),
        labels=tuple(record.name for record in records),
        label_order=-np.array(ranks, dtype=np.float64),
        label_rank=4 if table == GridZone.TABLE else 3,
        label_below_mpp=20.0 if table == GridZone.TABLE else 45.0,
        tooltips=tuple(tips),
    )


def _lines(
    routes: Iterable[Sequence[tuple[float, float]]],
) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.float64]], np.ndarray[tuple[int], np.dtype[np.int64]]]:
    arrays = [np.array(route, dtype=np.float64) for route in routes]
    starts = np.concatenate([[0], np.cumsum([len(array) for array in arrays], dtype=np.int64)]).astype(np.int64)
    return np.concatenate([*arrays, np.empty((0, 2))]), starts


def _links(snapshot: Snapshot, translate: Translate) -> MapLayer:
    places = {site.id: (site.lon, site.lat) for site in snapshot.sites}
    names = {site.id: site.name for site in snapshot.sites}
    links = [link for link in snapshot.links if link.route or (link.start_id in places and link.end_id in places)]
    points, starts = _lines(link.route or (places[link.start_id], places[link.end_id]) for link in links)
    media = {link.medium: choice_text(link.medium, translate) for link in links}
    ids = [link.id for link in links]
    tips = [
        f"{link.name or link.code or media[link.medium]}\n{names.get(link.start_id, '')} – {names.get(link.end_id, '')}"
        for link in links
    ]
    return MapLayer(
        key="link",
        title=translate("records", "Links"),
        table="link",
        ids=tuple(ids),
        lon=points[:, 0],
        lat=points[:, 1],
        starts=starts,
        symbols=tuple(str(link.medium) for link in links),
        symbol_titles={str(medium): text for medium, text in media.items()},
        states=tuple(_STATES[link.status] for link in links),
        tooltips=tuple(tips),
    )


def _alternative_links(snapshot: Snapshot, translate: Translate) -> MapLayer:
    places = {site.id: (site.lon, site.lat) for site in snapshot.sites}
    links = [a for a in snapshot.alternative_links if a.start_id in places and a.end_id in places]
    points, starts = _lines((places[a.start_id], places[a.end_id or ""]) for a in links)
    return MapLayer(
        key="alternative_link",
        title=translate("records", "Alternative links"),
        table="alternative_link",
        ids=tuple(a.id for a in links),
        lon=points[:, 0],
        lat=points[:, 1],
        starts=starts,
        symbols=("alternative",) * len(links),
        symbol_titles={"alternative": translate("map", "Between two sites")},
        states=tuple(_STATES[a.status] for a in links),
        tooltips=tuple(f"{a.name or a.code or ''}\n{choice_text(a.kind, translate)}".strip() for a in links),
    )


def _alternative_places(snapshot: Snapshot, translate: Translate) -> MapLayer:
    places = {site.id: (site.lon, site.lat) for site in snapshot.sites}
    links = [a for a in snapshot.alternative_links if a.start_id in places and a.end_id not in places]
    return MapLayer(
        key="alternative_place",
        title=translate("records", "Alternative links"),
        table="alternative_link",
        ids=tuple(a.id for a in links),
        lon=np.array([places[a.start_id][0] for a in links]),
        lat=np.array([places[a.start_id][1] for a in links]),
        symbols=("alternative",) * len(links),
        symbol_titles={"alternative": translate("map", "At this site")},
        states=tuple(_STATES[a.status] for a in links),
        tooltips=tuple(f"{a.name or a.code or ''}\n{choice_text(a.kind, translate)}".strip() for a in links),
    )
