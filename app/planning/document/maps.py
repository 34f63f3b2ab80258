"""Maps for the printed plan: vectors with legend, scale bar, north, graticule, credits and print time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.models.link import Link
from app.models.settlement import Settlement
from app.models.snapshot import Snapshot
from app.planning.document.drawing import Area, Circle, Clip, Drawing, Item, Line, rectangle
from app.planning.document.map_extent import country_box
from app.planning.document.map_frame import COAST, INK, LAND, Box, FloatArray, MapFrame
from app.planning.document.map_labels import settlement_labels
from app.planning.document.map_layout import (
    Entry,
    MapSheet,
    Outline,
    grid_of,
    lay_out_map,
    legend_items,
    outlines_of,
)
from app.planning.document.symbols import (
    ALTERNATIVE,
    LINK_STROKES,
    SENSOR,
    SIREN,
    SITE_SYMBOLS,
    WARNING_CENTER,
    Paint,
    Stroke,
    link_stroke,
    probability_paint,
    site_symbol,
    warning_symbol,
)


def network_map(
    snapshot: Snapshot, sheet: MapSheet, box: Box | None = None, outlines: Sequence[Outline] = ()
) -> Drawing | None:
    """Return a map of sites by kind, links by medium and settlements; None where no place is recorded.

    `outlines` frames parts of it with their names, for example the sheets of an atlas.
    """
    box = box or country_box(snapshot, sheet.land)
    if box is None:
        return None
    kinds = {id(site_symbol(site.kind)) for site in snapshot.sites}
    media = {id(link_stroke(link.medium)) for link in snapshot.links}
    entries = [
        *(_symbol_entry(s.paint, s.radius, sheet.translate("plan", s.title)) for s in SITE_SYMBOLS if id(s) in kinds),
        *(_stroke_entry(s, sheet.translate("plan", s.title)) for s in LINK_STROKES if id(s) in media),
    ]

    def content(frame: MapFrame) -> list[Item]:
        order = {id(symbol): place for place, symbol in enumerate(SITE_SYMBOLS)}
        sites = sorted(snapshot.sites, key=lambda site: -order[id(site_symbol(site.kind))])
        marks = [(site, site_symbol(site.kind)) for site in sites]
        return [
            *_link_lines(frame, snapshot),
            *_marks(frame, [(s.lon, s.lat, symbol.paint, symbol.radius) for s, symbol in marks]),
        ]

    return _compose(snapshot, sheet, box, entries, content, outlines)


def alternatives_map(snapshot: Snapshot, sheet: MapSheet) -> Drawing | None:
    """Return a map of alternative links and warning nodes over the sites; None where neither is recorded."""
    box = country_box(snapshot, sheet.land)
    if box is None or not (snapshot.alternative_links or snapshot.warning_nodes):
        return None
    shown = {id(warning_symbol(node.kind)) for node in snapshot.warning_nodes}
    entries = [
        _symbol_entry(s.paint, s.radius, sheet.translate("plan", s.title))
        for s in (WARNING_CENTER, SIREN, SENSOR)
        if id(s) in shown
    ]
    if snapshot.alternative_links:
        entries.append(_stroke_entry(ALTERNATIVE, sheet.translate("plan", ALTERNATIVE.title)))
        entries.append(_symbol_entry(_end_paint, 2.4, sheet.translate("plan", "End of an alternative link")))

    def content(frame: MapFrame) -> list[Item]:
        places = {site.id: (site.lon, site.lat) for site in snapshot.sites}
        items: list[Item] = []
        ends: set[str] = set()
        for link in snapshot.alternative_links:
            both = [i for i in (link.start_id, link.end_id) if i in places]
            ends.update(i for i in both if i)
            if len(both) == 2:
                items.append(ALTERNATIVE.line(frame.path(places[i] for i in both if i)))
        items.extend(_marks(frame, [(*places[i], _end_paint, 2.4) for i in sorted(ends)]))
        nodes = [(n.lon, n.lat, warning_symbol(n.kind)) for n in snapshot.warning_nodes]
        return [*items, *_marks(frame, [(lon, lat, s.paint, s.radius) for lon, lat, s in nodes])]

    return _compose(snapshot, sheet, box, entries, content)


def outage_map(snapshot: Snapshot, sheet: MapSheet, probabilities: dict[str, float]) -> Drawing | None:
    """Return a map of the sites by outage probability, 0 to 1 by site id; None where no site is recorded."""
    box = country_box(snapshot, sheet.land)
    if box is None or not snapshot.sites:
        return None
    percent = sheet.translate("plan", "{low} to {high} %")
    entries = [
        _symbol_entry(probability_paint((n + 0.5) / 5), 4.2, percent.format(low=20 * n, high=20 * (n + 1)))
        for n in range(5)
    ]
    if any(site.id not in probabilities for site in snapshot.sites):
        entries.append(_symbol_entry(probability_paint(None), 4.2, sheet.translate("plan", "Not simulated")))

    def content(frame: MapFrame) -> list[Item]:
        ordered = sorted(snapshot.sites, key=lambda site: probabilities.get(site.id, -1.0))
        marks = [(s.lon, s.lat, probability_paint(probabilities.get(s.id)), 4.2) for s in ordered]
        return [*_link_lines(frame, snapshot, 0.5), *_marks(frame, marks)]

    return _compose(snapshot, sheet, box, entries, content)


def _compose(
    snapshot: Snapshot,
    sheet: MapSheet,
    box: Box,
    entries: Sequence[Entry],
    content: Callable[[MapFrame], list[Item]],
    outlines: Sequence[Outline] = (),
) -> Drawing:
    land = _symbol_entry(_land_paint, 5.0, sheet.translate("plan", "Land"))
    town = _symbol_entry(_town_paint, 2.0, sheet.translate("plan", "Settlement"))
    entries = [*entries, *([town] if snapshot.settlements else []), land]
    layout = lay_out_map(sheet, box, entries)
    frame = layout.frame
    lines, labels, grid_text = grid_of(frame, sheet)
    clipped = (
        *_rings(frame, sheet.land, LAND),
        *_rings(frame, sheet.lakes, "#FFFFFF"),
        *lines,
        *_towns(frame, snapshot.settlements),
        *content(frame),
        *settlement_labels(frame, snapshot),
        *outlines_of(frame, outlines),
    )
    border = Area(rings=(rectangle(frame.x, frame.y, frame.width, frame.height),), stroke=INK, width=0.8)
    clip = Clip(x=frame.x, y=frame.y, width=frame.width, height=frame.height, items=clipped)
    items = (clip, border, *labels, *legend_items(layout, sheet, entries, grid_text))
    return Drawing(width=sheet.width, height=layout.height, items=items)


def _symbol_entry(paint: Paint, radius: float, text: str) -> Entry:
    return lambda x, y: paint(x, y, radius), text


def _stroke_entry(stroke: Stroke, text: str) -> Entry:
    return lambda x, y: (stroke.line(((x - 10, y), (x + 10, y))),), text


def _land_paint(x: float, y: float, radius: float) -> tuple[Item, ...]:
    return (Area(rings=(rectangle(x - 8, y - 4, 16, 8),), fill=LAND, stroke=COAST, width=0.5),)


def _town_paint(x: float, y: float, radius: float) -> tuple[Item, ...]:
    return (Circle(x=x, y=y, radius=1.3, fill="#5A6672"),)


def _end_paint(x: float, y: float, radius: float) -> tuple[Item, ...]:
    return (Area(rings=(rectangle(x - radius, y - radius, 2 * radius, 2 * radius),), fill="#14375E"),)


def _rings(frame: MapFrame, rings: Sequence[FloatArray], fill: str) -> list[Item]:
    paths = tuple(frame.path((float(lon), float(lat)) for lon, lat in ring) for ring in rings if len(ring) > 2)
    return [Area(rings=(path,), fill=fill, stroke=COAST, width=0.6) for path in paths if frame.may_show(path)]


def _link_lines(frame: MapFrame, snapshot: Snapshot, width_factor: float = 1.0) -> list[Item]:
    places = {site.id: (site.lon, site.lat) for site in snapshot.sites}
    items: list[Item] = []
    for link in snapshot.links:
        route = _route(link, places)
        points = frame.path(route) if route else ()
        if frame.may_show(points):
            line = link_stroke(link.medium).line(points)
            items.append(Line(points=line.points, color=line.color, width=line.width * width_factor, dash=line.dash))
    return items


def _route(link: Link, places: dict[str, tuple[float, float]]) -> Sequence[tuple[float, float]]:
    if link.route:
        return link.route
    if link.start_id in places and link.end_id in places:
        return places[link.start_id], places[link.end_id]
    return ()


def _marks(frame: MapFrame, marks: Sequence[tuple[float, float, Paint, float]]) -> list[Item]:
    shrink = 1.0 if len(marks) < 150 else max(0.35, (150 / len(marks)) ** 0.4)
    items: list[Item] = []
    for lon, lat, paint, radius in marks:
        ((x, y),) = frame.path([(lon, lat)])
        if frame.holds(x, y):
            items.extend(paint(x, y, radius * shrink))
    return items


def _towns(frame: MapFrame, settlements: Sequence[Settlement]) -> list[Item]:
    return _marks(frame, [(s.lon, s.lat, _town_paint, 1.3) for s in settlements])
