"""Annex: the network area by area."""

from __future__ import annotations

import numpy as np

from app.models.settlement import Settlement
from app.models.site import Site
from app.planning.document.blocks import Block, Figure, Heading, Paragraph
from app.planning.document.context import PlanContext, number, whole_mark
from app.planning.document.map_frame import box_of
from app.planning.document.map_sheet import map_sheet
from app.planning.document.maps import network_map
from app.planning.document.missing import missing
from app.text import Translate

_MOST = 12
_MARGIN_DEG = 0.01
_HEIGHT = 250.0  # two maps a page


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return one map a first-level area with at least two places, those with most sites first."""
    blocks: list[Block] = [Heading(1, translate("plan", "Map atlas"), id="atlas", is_annex=True)]
    places: dict[str, list[tuple[float, float]]] = {}
    located: tuple[Site | Settlement, ...] = (*context.snapshot.sites, *context.snapshot.settlements)
    for record in located:
        if record.admin1:
            places.setdefault(record.admin1, []).append((record.lon, record.lat))
    counts = {area: sum(site.admin1 == area for site in context.snapshot.sites) for area in places}
    areas = sorted((a for a in places if len(set(places[a])) > 1), key=lambda a: (-counts[a], a))
    if not areas:
        what = translate("plan", "No site names its first-level area, so there is nothing to map area by area.")
        who = translate("plan", "the operators, as lists of sites with positions")
        return [*blocks, missing(translate, what, who, "site", "settlement")]
    text = translate(
        "plan", "One map an area, those with most sites first. The separate atlas prints all of them on large paper."
    )
    blocks.append(Paragraph(text))
    sheet = map_sheet(context, translate, height=_HEIGHT)
    for area in areas[:_MOST]:
        points = np.array(places[area])
        box = box_of(points[:, 0], points[:, 1])
        wide = (box[0] - _MARGIN_DEG, box[1] - _MARGIN_DEG, box[2] + _MARGIN_DEG, box[3] + _MARGIN_DEG)
        drawing = network_map(context.snapshot, sheet, wide)
        caption = translate("plan", "{area}, sites: {count}").format(area=area, count=number(context, counts[area]))
        if drawing:
            synthetic = whole_mark(context, translate)
            blocks.append(Figure(drawing=drawing, caption=caption, alt=caption, mark=synthetic, id=f"atlas-{area}"))
    return blocks
