"""Cable cut: named links, or all that share a route, are broken until they are mended."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.errors import NothingNamedError
from app.models.fields import check_fields, number, references, texts
from app.models.link import Deployment, Link, Medium
from app.planning.hazards import Hazard
from app.planning.layer import Layer, layer_of
from app.planning.network import Network
from app.planning.note import Note
from app.planning.recovery import Preset, RepairTime
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class CableCutParameters:
    """What is cut, and for how long.

    Raises
    ------
    NothingNamedError, InvalidValueError
        If nothing is named, or a value is impossible.
    """

    link_ids: tuple[str, ...] = references(
        QT_TRANSLATE_NOOP("fields", "Links"),
        "link",
        help=QT_TRANSLATE_NOOP("fields", "All links of the same route group are cut with them."),
    )
    route_groups: tuple[str, ...] = texts(QT_TRANSLATE_NOOP("fields", "Route groups"))
    lasts_h: float | None = number(
        QT_TRANSLATE_NOOP("fields", "Lasts"),
        "h",
        0.1,
        8760,
        help=QT_TRANSLATE_NOOP("fields", "Empty: the usual repair times of such links."),
    )

    def __post_init__(self) -> None:
        check_fields(self)
        if not self.link_ids and not self.route_groups:
            raise NothingNamedError


def severed(parameters: CableCutParameters, network: Network, preset: Preset) -> tuple[Layer, ...]:
    """Return the links that are cut, a unit for every route group or lone link."""
    groups = {f"group:{name}" for name in parameters.route_groups}
    hit = [
        row
        for row, link in enumerate(network.links)
        if link.id in parameters.link_ids or network.unit_ids[network.link_unit[row]] in groups
    ]
    units = np.unique(network.link_unit[hit])
    members = [np.flatnonzero(network.link_unit == unit).tolist() for unit in units]
    times = [max((_mending(network.links[row], preset) for row in rows), default=(0.0, 0.0)) for rows in members]
    if parameters.lasts_h is not None:
        times = [(parameters.lasts_h, 0.0)] * len(members)
    named = [(network.unit_ids[unit], rows) for unit, rows in zip(units, members, strict=True)]
    mean_h, sd_h = [mean for mean, _ in times], [sd for _, sd in times]
    return (layer_of("link", named, mean_h=mean_h, sd_h=sd_h, needs_crew=parameters.lasts_h is None),)


def _mending(link: Link, preset: Preset) -> tuple[float, float]:
    repair = _repair(link, preset)
    longer = repair.per_km_h * (link.length_km or 0.0)
    return repair.mean_h + longer, repair.sd_h * (1 + longer / repair.mean_h)


def _repair(link: Link, preset: Preset) -> RepairTime:
    if link.medium is Medium.SUBMARINE or link.deployment in (Deployment.SUBMARINE, Deployment.UNDERWATER):
        return preset["submarine", "complete"]
    if link.medium in (Medium.FIBRE, Medium.COPPER, Medium.COAXIAL):
        is_aerial = link.deployment is Deployment.ABOVE_GROUND
        return preset["cable_aerial" if is_aerial else "cable_buried", "complete"]
    return preset["alignment", "slight"]


def _summary(parameters: CableCutParameters) -> Note:
    text = QT_TRANSLATE_NOOP("notes", "Links cut: {links}; route groups cut: {groups}.")
    return Note(text, {"links": len(parameters.link_ids), "groups": len(parameters.route_groups)})


HAZARD = Hazard(
    title=QT_TRANSLATE_NOOP("hazards", "Cable cut"),
    parameters=CableCutParameters,
    affected=severed,
    notes=lambda parameters: (),
    summary=_summary,
)
