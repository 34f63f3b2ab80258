"""Map atlas: an overview and a sheet for every area, with UTM grid, legend, scale and the positions of its sites."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from app.models.choices import choice_text
from app.models.settlement import Settlement
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.models.warning import WarningNode
from app.planning.document.blocks import Block, Column, Figure, Heading, PageBreak, Paragraph, Table
from app.planning.document.context import PlanContext, mark, number
from app.planning.document.map_extent import country_box
from app.planning.document.map_frame import Box, box_of
from app.planning.document.map_layout import MapSheet
from app.planning.document.map_sheet import map_sheet
from app.planning.document.maps import network_map
from app.planning.document.missing import missing
from app.planning.document.print_kind import Print, PrintOrder
from app.planning.document.utm import to_utm, utm_zone
from app.text import QT_TRANSLATE_NOOP, Translate

_CAPTION_ROOM, _HEADING_ROOM, _LEAST_KM = 66.0, 34.0, 4.0
_KM_PER_DEG = 111.2
_FEW_SITES, _TABLE_HEAD, _TABLE_ROW = 12, 62.0, 15.0  # so few share the page of their map
_Place = Site | Settlement | WarningNode


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    heading = Heading(1, translate("prints", "Map atlas"))
    snapshot = context.snapshot
    box = country_box(snapshot, context.land)
    if box is None:
        what = translate("prints", "No place is recorded, so there is nothing to map.")
        return [
            heading,
            missing(translate, what, translate("prints", "each operator, as a list of sites"), "site", "settlement"),
        ]
    room = order.sheet.text_height - _CAPTION_ROOM - _HEADING_ROOM
    sheet = replace(map_sheet(context, translate), width=order.sheet.text_width, height=room, grid="utm")
    areas = areas_of(snapshot)
    outlines = [(area_box(places), str(n)) for n, (_, places) in enumerate(areas, 1)]
    overview = network_map(snapshot, sheet, box, outlines)
    blocks: list[Block] = [heading]
    if overview:
        text = translate("prints", "Overview and sheets")
        blocks.append(Figure(drawing=overview, caption=text, alt=text, mark=mark(snapshot.sites, translate)))
    for (name, places), (area, label) in zip(areas, outlines, strict=True):
        blocks += _area(context, translate, sheet, name or translate("plan", "area not stated"), places, area, label)
    return blocks


def areas_of(snapshot: Snapshot) -> list[tuple[str, list[_Place]]]:
    """Return the places of every first-level area by its name; those without an area last, under an empty name.

    A warning node that names no area stands in that of its site.
    """
    found: dict[str, list[_Place]] = {}
    of_site = {site.id: site.admin1 for site in snapshot.sites}
    everything: tuple[_Place, ...] = (*snapshot.sites, *snapshot.settlements, *snapshot.warning_nodes)
    for place in everything:
        through = of_site.get(place.site_id or "") if isinstance(place, WarningNode) else None
        found.setdefault(place.admin1 or through or "", []).append(place)
    return sorted(found.items(), key=lambda item: (not item[0], item[0]))


def area_box(places: Sequence[_Place]) -> Box:
    """Return the box around places with a margin, at least 4 km wide and high."""
    west, south, east, north = box_of(
        np.array([place.lon for place in places]), np.array([place.lat for place in places]), margin=0.08
    )
    lat = (south + north) / 2
    half_lat = max(north - south, _LEAST_KM / _KM_PER_DEG) / 2
    half_lon = max(east - west, _LEAST_KM / _KM_PER_DEG / max(0.1, float(np.cos(np.radians(lat))))) / 2
    lon = (west + east) / 2
    return lon - half_lon, lat - half_lat, lon + half_lon, lat + half_lat


def _area(
    context: PlanContext,
    translate: Translate,
    sheet: MapSheet,
    name: str,
    places: Sequence[_Place],
    box: Box,
    label: str,
) -> list[Block]:
    count = sum(isinstance(place, Site) for place in places)
    table_room = _TABLE_HEAD + _TABLE_ROW * count if count <= _FEW_SITES else 0.0
    drawing = network_map(context.snapshot, replace(sheet, height=sheet.height - table_room), box)
    title = translate("prints", "Sheet {number}: {area}").format(number=label, area=name)
    sites = sorted((place for place in places if isinstance(place, Site)), key=lambda s: (s.code or "", s.name))
    blocks: list[Block] = [PageBreak(), Heading(2, title)]
    if drawing:
        blocks.append(Figure(drawing=drawing, caption=title, alt=title, mark=mark(sites, translate)))
    if not sites:
        return [*blocks, Paragraph(translate("prints", "No site is recorded in this area."))]
    return [*blocks, _positions(context, translate, sites, name)]


def _positions(context: PlanContext, translate: Translate, sites: Sequence[Site], area: str) -> Table:
    rows = []
    for site in sites:
        zone = utm_zone(site.lon, site.lat)
        east, north = to_utm(site.lon, site.lat, zone)
        rows.append(
            (
                site.code or "–",
                site.name,
                choice_text(site.kind, translate),
                f"{zone[0]}{zone[1]}",
                f"{east:.0f}",
                f"{north:.0f}",
                number(context, site.coord_accuracy_m),
            )
        )
    return Table(
        columns=(
            Column(translate("fields", "Code"), weight=14),
            Column(translate("prints", "Site"), weight=32),
            Column(translate("fields", "Kind"), weight=20),
            Column(translate("prints", "Zone"), "center", 6),
            Column(translate("prints", "Easting (m)"), "right", 10),
            Column(translate("prints", "Northing (m)"), "right", 11),
            Column(translate("prints", "Accuracy (m)"), "right", 9),
        ),
        rows=tuple(rows),
        caption=translate("prints", "Positions in {area} (UTM, WGS 84)").format(area=area),
        mark=mark(sites, translate),
        is_compact=True,
    )


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Map atlas"),
    summary=QT_TRANSLATE_NOOP("prints", "An overview and a sheet for every area, with UTM grid and positions."),
    blocks=_blocks,
)
