"""Logical failure: all that depends on one operator, product or supplier stops while its structures stand.

Cyber attacks, faulty updates, expired certificates, a bankrupt supplier: what is common is lost everywhere at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from app.errors import NothingNamedError
from app.models.fields import check_fields, number, references, texts
from app.planning.hazards import Hazard, as_named
from app.planning.layer import Layer, Target, layer_of
from app.planning.network import Network
from app.planning.note import Note
from app.planning.recovery import Preset
from app.text import QT_TRANSLATE_NOOP

_CAUSES = (
    "operator_ids",
    "vendors",
    "software",
    "technologies",
    "grid_zone_ids",
    "upstream_ids",
    "fuel_supplier_ids",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LogicalFailureParameters:
    """What fails, how likely, and for how long; every name is a cause of its own, with a draw of its own.

    Raises
    ------
    NothingNamedError, InvalidValueError
        If nothing is named, or a value is impossible.
    """

    operator_ids: tuple[str, ...] = references(
        QT_TRANSLATE_NOOP("fields", "Operators"),
        "organisation",
        help=QT_TRANSLATE_NOOP("fields", "Their sites and links stop."),
    )
    vendors: tuple[str, ...] = texts(
        QT_TRANSLATE_NOOP("fields", "Vendors"),
        help=QT_TRANSLATE_NOOP("fields", "Sites with equipment of these makers stop."),
    )
    software: tuple[str, ...] = texts(
        QT_TRANSLATE_NOOP("fields", "Software"), help=QT_TRANSLATE_NOOP("fields", "Sites that run it stop.")
    )
    technologies: tuple[str, ...] = texts(
        QT_TRANSLATE_NOOP("fields", "Technologies"),
        help=QT_TRANSLATE_NOOP("fields", "Sites stop that have no other technology."),
    )
    grid_zone_ids: tuple[str, ...] = references(
        QT_TRANSLATE_NOOP("fields", "Grid zones"),
        "grid_zone",
        help=QT_TRANSLATE_NOOP("fields", "Sites that hang on these zones stop, batteries or not."),
    )
    upstream_ids: tuple[str, ...] = references(
        QT_TRANSLATE_NOOP("fields", "Upstream providers"),
        "organisation",
        help=QT_TRANSLATE_NOOP("fields", "Sites whose traffic they carry onward lose it: gateways above all."),
    )
    fuel_supplier_ids: tuple[str, ...] = references(
        QT_TRANSLATE_NOOP("fields", "Fuel suppliers"),
        "organisation",
        help=QT_TRANSLATE_NOOP("fields", "No fuel reaches their customers before the failure is over."),
    )
    probability: float = number(
        QT_TRANSLATE_NOOP("fields", "Probability"),
        "",
        0,
        1,
        default=1.0,
        help=QT_TRANSLATE_NOOP("fields", "That a cause strikes. Fuel suppliers named fail in any case."),
    )
    lasts_h: float = number(
        QT_TRANSLATE_NOOP("fields", "Lasts"),
        "h",
        0.1,
        8760,
        required=True,
        help=QT_TRANSLATE_NOOP("fields", "Mean hours until it works again."),
    )
    lasts_sd_h: float = number(
        QT_TRANSLATE_NOOP("fields", "Standard deviation of the hours"),
        "h",
        0,
        8760,
        default=0.0,
        help=QT_TRANSLATE_NOOP("fields", "0: always the same hours."),
    )

    def __post_init__(self) -> None:
        check_fields(self)
        if not any(getattr(self, cause) for cause in _CAUSES):
            raise NothingNamedError


def stopped(parameters: LogicalFailureParameters, network: Network, preset: Preset) -> tuple[Layer, ...]:
    """Return a layer for every cause: one draw stops all that it reaches."""
    layers = []
    for target, cause, rows in _reached(parameters, network):
        if rows:
            layers.append(
                layer_of(
                    target,
                    [(cause, rows)],
                    p=parameters.probability,
                    mean_h=[parameters.lasts_h],
                    sd_h=[parameters.lasts_sd_h],
                    needs_crew=False,
                    is_logical=True,
                )
            )
    return tuple(layers)


def _reached(parameters: LogicalFailureParameters, network: Network) -> Iterator[tuple[Target, str, list[int]]]:
    """Yield what each cause stops: the table, whose draw it is, and rows."""
    sites, links = network.sites, network.links
    for name in parameters.operator_ids:
        yield "site", f"operator:{name}", [row for row, site in enumerate(sites) if site.operator_id == name]
        yield "link", f"operator:{name}", [row for row, link in enumerate(links) if link.operator_id == name]
    for name in parameters.vendors:
        yield "site", f"vendor:{name}", [row for row, site in enumerate(sites) if _same(site.vendor, name)]
    for name in parameters.software:
        yield "site", f"software:{name}", [row for row, site in enumerate(sites) if _same(site.software, name)]
    if lost := {as_named(name) for name in parameters.technologies}:
        has = [{as_named(technology) for technology in site.technologies} for site in sites]
        cause = f"technology:{','.join(sorted(lost))}"
        yield "site", cause, [row for row, technologies in enumerate(has) if technologies and technologies <= lost]
    for name in parameters.grid_zone_ids:
        zones = [row for row, zone in enumerate(network.zones) if zone.id == name]
        yield "site", f"zone:{name}", np.flatnonzero(np.isin(network.site_zone, zones)).tolist()
    for name in parameters.upstream_ids:
        yield "site", f"upstream:{name}", [row for row, site in enumerate(sites) if site.upstream_id == name]


def _same(recorded: str | None, named: str) -> bool:
    return recorded is not None and as_named(recorded) == as_named(named)


def without_fuel(parameters: LogicalFailureParameters, network: Network) -> Network:
    """Return the network with fuel reaching the customers of failed suppliers only when the failure is over."""
    waits = np.array([supplier in parameters.fuel_supplier_ids for supplier in network.fuel_supplier], bool)
    late = np.maximum(network.refuel_h, parameters.lasts_h)
    return replace(network, refuel_h=np.where(waits, late, network.refuel_h))


def _notes(parameters: LogicalFailureParameters) -> tuple[Note, ...]:
    text = QT_TRANSLATE_NOOP(
        "notes", "Sites that fail by their operator, software or supplier are undamaged and need no repair crew."
    )
    return (Note(text),)


def _summary(parameters: LogicalFailureParameters) -> Note:
    text = QT_TRANSLATE_NOOP("notes", "Logical failure for {hours} h; causes: {count}.")
    count = sum(len(getattr(parameters, cause)) for cause in _CAUSES)
    return Note(text, {"count": count, "hours": round(parameters.lasts_h, 1)})


HAZARD = Hazard(
    title=QT_TRANSLATE_NOOP("hazards", "Logical failure"),
    parameters=LogicalFailureParameters,
    affected=stopped,
    altered=without_fuel,
    notes=_notes,
    summary=_summary,
)
