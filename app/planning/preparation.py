"""A scenario made ready: records filled in and checked, events turned into layers, and what is to be said of it all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from app.errors import MissingHazardEventError, NoCoreError, NoGatewayError, NoHazardEventError, NoPeopleError
from app.models.fields import specs
from app.models.hazard_event import HazardEvent
from app.models.scenario import Scenario
from app.models.snapshot import Snapshot
from app.planning.accelerator import Accelerator
from app.planning.assumptions import BY_KIND, Assumption, assumed
from app.planning.damage import Exposure, Tables, expose
from app.planning.fragility import Fragility, load_fragility
from app.planning.geodesy import FloatArray
from app.planning.hazards import Hazard, as_named, read_event
from app.planning.layer import Layer
from app.planning.network import Network, build_network
from app.planning.note import Note
from app.planning.outage_result import SimulatedEvent
from app.planning.own_curves import idle_notes, with_own
from app.planning.power import feed_notes
from app.planning.realization import Case, ready
from app.planning.recovery import EPOCHS_H, load_preset
from app.planning.reference import Default, Defaults, load_defaults
from app.planning.roads import road_closure_h
from app.planning.strength import factors
from app.text import QT_TRANSLATE_NOOP

ENGINE_CONSTANT = QT_TRANSLATE_NOOP("assumptions", "constant of the engine")
CONVERSION = QT_TRANSLATE_NOOP("assumptions", "factor from this averaging time to a 3-second gust")

_Event = tuple[HazardEvent, Hazard, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What stays when the strength of a scenario changes: the network, and the events with their intensity at sites."""

    network: Network
    assumptions: tuple[Assumption, ...]
    events: tuple[_Event, ...]
    at_sites: tuple[FloatArray, ...]
    preset: str
    tables: Tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A scenario ready to be played, and what is to be said of it."""

    stage: Stage
    case: Case
    fragility: Fragility
    exposures: tuple[Exposure, ...]
    assumptions: tuple[Assumption, ...]
    notes: tuple[Note, ...]
    events: tuple[SimulatedEvent, ...]


def prepare(
    snapshot: Snapshot,
    scenario: Scenario,
    accelerator: Accelerator | None = None,
    epochs_h: FloatArray = EPOCHS_H,
) -> Prepared:
    """Return a scenario made ready: everything but the realizations. Raises what `simulate` raises.

    Parameters
    ----------
    snapshot, scenario
        The plan, and the question put to it.
    accelerator
        Computes the same faster.
    epochs_h : shape (64,)
        Hours that the lanes of the words stand for.
    """
    stage = set_stage(snapshot, scenario)
    network, layers, exposures = layers_at(stage, scenario)
    defaults = stage.tables.defaults
    case = ready(network, layers, scenario, defaults, accelerator, epochs_h)
    notes = [*network.notes, *feed_notes(network), *_notes(network, layers, exposures, stage.preset)]
    notes += [*_strength_notes(scenario, exposures), *idle_notes(stage.tables.fragility, _used(exposures))]
    for event, hazard, parameters in stage.events:
        notes += [*_unknown(event, parameters, network), *hazard.notes(parameters)]
    constants = _constants(case, exposures, defaults) + _plinths(network, exposures, stage.tables)
    constants += _conversions(stage.events, stage.tables)
    return Prepared(
        stage=stage,
        case=case,
        fragility=stage.tables.fragility,
        exposures=tuple(exposures),
        assumptions=(*stage.assumptions, *constants),
        notes=tuple(notes),
        events=tuple(_simulated(*event) for event in stage.events),
    )


def set_stage(snapshot: Snapshot, scenario: Scenario) -> Stage:
    """Return what does not depend on the strength of a scenario. Raises what `simulate` raises."""
    events = tuple((event, *read_event(event)) for event in _events(snapshot, scenario))
    defaults = load_defaults()
    filled, assumptions = assumed(snapshot, defaults)
    network = build_network(filled)
    _check(network, scenario)
    for _, hazard, parameters in events:
        network = hazard.altered(parameters, network) if hazard.altered else network
    ground = np.array([site.elevation_m for site in network.sites], float)
    at_sites = tuple(hazard.at(parameters, network.lat, network.lon, ground) for _, hazard, parameters in events)
    preset = scenario.repair_preset or _preset(events, at_sites)
    times = load_preset(preset)
    fragility = with_own(load_fragility(), snapshot.fragility_curves, times)
    return Stage(
        network=network,
        assumptions=tuple(assumptions),
        events=events,
        at_sites=at_sites,
        preset=preset,
        tables=Tables(defaults=defaults, fragility=fragility, preset=times),
    )


def layers_at(stage: Stage, scenario: Scenario) -> tuple[Network, list[list[Layer]], list[Exposure]]:
    """Return the network with the roads that a scenario closes, the layers by event, and what they rest on."""
    network = replace(stage.network, road_h=_road_h(scenario, stage.events, stage.at_sites))
    strengths = factors(scenario.intensity_factor, scenario.intensity_sigma)
    layers: list[list[Layer]] = []
    exposures: list[Exposure] = []
    for (_, hazard, parameters), here in zip(stage.events, stage.at_sites, strict=True):
        if hazard.affected:
            layers.append(list(hazard.affected(parameters, network, stage.tables.preset)))
            continue
        of_event, exposed = expose(network, hazard, parameters, here, strengths, stage.tables)
        layers.append(of_event)
        exposures += exposed
    return network, layers, exposures


def _events(snapshot: Snapshot, scenario: Scenario) -> list[HazardEvent]:
    if not scenario.hazard_event_ids:
        raise NoHazardEventError(scenario=scenario.name)
    known = {event.id: event for event in snapshot.hazard_events}
    for event_id in scenario.hazard_event_ids:
        if event_id not in known:
            raise MissingHazardEventError(scenario=scenario.name, event=event_id)
    return [known[event_id] for event_id in dict.fromkeys(scenario.hazard_event_ids)]  # an event happens once


def _check(network: Network, scenario: Scenario) -> None:
    if not len(network.gateways):
        raise NoGatewayError
    if scenario.needs_core and not len(network.cores):
        raise NoCoreError(scenario=scenario.name)
    if network.people_recorded <= 0:
        raise NoPeopleError


def _road_h(scenario: Scenario, events: Sequence[_Event], at_sites: Sequence[FloatArray]) -> FloatArray:
    """Return for how long the roads to each site are closed: by the worst event, at its median strength."""
    if scenario.roads_closed_h is not None:
        return np.full_like(at_sites[0], scenario.roads_closed_h)
    hours: FloatArray = np.max(
        [
            road_closure_h(hazard.measure, scenario.intensity_factor * here)
            for (_, hazard, _), here in zip(events, at_sites, strict=True)
        ],
        axis=0,
    )
    return hours


def _preset(events: Sequence[_Event], at_sites: Sequence[FloatArray]) -> str:
    """Return the repair times of the first event that asks for others than the usual ones.

    The intensity factor does not matter: repair times do not jump while it is turned.
    """
    wanted = [
        hazard.repair_preset(parameters, float(np.nan_to_num(here).max(initial=0.0)))
        for (_, hazard, parameters), here in zip(events, at_sites, strict=True)
    ]
    return next((name for name in wanted if name != "hazus"), "hazus")


def _simulated(event: HazardEvent, hazard: Hazard, parameters: object) -> SimulatedEvent:
    return SimulatedEvent(
        name=event.name,
        hazard=event.hazard,
        title=hazard.title,
        unit=hazard.unit,
        averaging=hazard.averaging,
        summary=hazard.summary(parameters),
        return_period_y=event.return_period_y,
    )


def _unknown(event: HazardEvent, parameters: object, network: Network) -> list[Note]:
    """Return what is to be said of what an event names and nothing in the network has: it strikes nothing."""
    sites, links = network.sites, network.links
    recorded: dict[str, Iterable[str | None]] = {
        "grid_zone_ids": (zone.id for zone in network.zones),
        "link_ids": (link.id for link in links),
        "route_groups": (link.route_group_id for link in links),
        "operator_ids": (*(site.operator_id for site in sites), *(link.operator_id for link in links)),
        "upstream_ids": (site.upstream_id for site in sites),
        "fuel_supplier_ids": network.fuel_supplier,
        "vendors": (site.vendor for site in sites),
        "software": (site.software for site in sites),
        "technologies": (technology for site in sites for technology in site.technologies),
    }
    known = {field: {as_named(name) for name in names if name} for field, names in recorded.items()}
    named = [
        as_named(name) in known[spec.name]
        for spec in specs(type(parameters))
        if spec.name in known
        for name in getattr(parameters, spec.name)
    ]
    if all(named):
        return []
    text = QT_TRANSLATE_NOOP(
        "notes", "What {event} names and no operational site, link or grid zone has, and so strikes nothing: {count}."
    )
    return [Note(text, {"event": event.name, "count": named.count(False)})]


def _used(exposures: Sequence[Exposure]) -> dict[str, set[str]]:
    used: dict[str, set[str]] = {}
    for exposure in exposures:
        used.setdefault(exposure.measure, set()).update(exposure.curve)
    return used


def _strength_notes(scenario: Scenario, exposures: Sequence[Exposure]) -> list[Note]:
    """Return what is to be said of an uncertain strength."""
    if not scenario.intensity_sigma or not exposures:
        return []
    text = QT_TRANSLATE_NOOP(
        "notes",
        "The intensity is uncertain by one factor for all assets: in 9 of 10 realizations between {low} and {high}.",
    )
    low, high = (scenario.intensity_factor * float(np.exp(scenario.intensity_sigma * z)) for z in (-1.645, 1.645))
    return [Note(text, {"low": round(low, 2), "high": round(high, 2)})]


def _notes(
    network: Network, layers: Sequence[Sequence[Layer]], exposures: Sequence[Exposure], preset: str
) -> list[Note]:
    notes = [Note(QT_TRANSLATE_NOOP("notes", "Repair times: {preset}."), {"preset": preset})]
    blank = sum(int(np.isnan(exposure.intensity).sum()) for exposure in exposures)
    if blank:
        text = QT_TRANSLATE_NOOP(
            "notes", "Sites, links or grid zones where the hazard has no data, taken as unharmed by it: {count}."
        )
        notes.append(Note(text, {"count": blank}))
    partly = sum(exposure.partly for exposure in exposures)
    if partly:
        text = QT_TRANSLATE_NOOP(
            "notes", "Links of whose routes the hazard has data only in part, the rest taken as unharmed: {count}."
        )
        notes.append(Note(text, {"count": partly}))
    if not any(layer.p.any() for of_event in layers for layer in of_event):
        notes.append(Note(QT_TRANSLATE_NOOP("notes", "The events reach no site, link or grid zone: nothing fails.")))
    unmapped = sum(exposure.unmapped for exposure in exposures)
    if unmapped:
        text = QT_TRANSLATE_NOOP("notes", "Assets of which no curve speaks, taken as unharmed: {count}.")
        notes.append(Note(text, {"count": unmapped}))
    straight = sum(link.route is None for link in network.links)
    if straight:
        text = QT_TRANSLATE_NOOP("notes", "Links whose routes are not surveyed, taken as straight: {count}.")
        notes.append(Note(text, {"count": straight}))
    closed = int((network.road_h > 0).sum())
    if closed:
        text = QT_TRANSLATE_NOOP(
            "notes", "Sites whose roads are closed at first, for up to {hours} h, while crews and fuel wait: {count}."
        )
        notes.append(Note(text, {"count": closed, "hours": round(float(network.road_h.max()))}))
    unreached = sum(site.access_time_h is None for site in network.sites)
    if unreached:
        text = QT_TRANSLATE_NOOP(
            "notes", "Sites whose time to reach is unknown, for which none is added to repairs: {count}."
        )
        notes.append(Note(text, {"count": unreached}))
    return notes


def _constants(case: Case, exposures: Sequence[Exposure], defaults: Defaults) -> tuple[Assumption, ...]:
    """Return the constants of the engine that played a part, and for how many assets."""
    poles = sum(curve.startswith("WIND-POLE") for e in exposures if e.target == "link" for curve in e.curve)
    counts = {
        "generator_start_p": int(case.network.has_generator.sum()),
        "battery_fade_per_y": int((case.network.battery_h > 0).sum()),
        "pole_spacing_m": poles,
        "pole_correlation": poles,
        "resupply_h": len(case.repairs.stock),
        "grid_outage_sigma": len(case.network.zones) if any(e.measure == "wind" for e in exposures) else 0,
    }
    found = [(defaults.find("engine", field), count) for field, count in counts.items() if count]
    return tuple(_assumption(d, "engine", ENGINE_CONSTANT, count) for d, count in found if d)


def _plinths(network: Network, exposures: Sequence[Exposure], tables: Tables) -> tuple[Assumption, ...]:
    """Return the heights of equipment that were assumed at sites whose curve counts from them."""
    found: Counter[Default] = Counter()
    for exposure in exposures:
        for site, curve in zip(network.sites, exposure.curve, strict=True) if exposure.target == "site" else ():
            counts = bool(curve) and tables.fragility.curves[curve].above == "plinth" and site.plinth_height_m is None
            if counts and (default := tables.defaults.find("site", "plinth_height_m", site.kind)):
                found[default] += 1
    return tuple(_assumption(default, "site", BY_KIND, count) for default, count in found.items())


def _conversions(events: Sequence[_Event], tables: Tables) -> tuple[Assumption, ...]:
    used = sorted({hazard.averaging for _, hazard, _ in events} & set(tables.fragility.to_gust) - {"3s"})
    return tuple(_assumption(tables.fragility.to_gust[time], "averaging", CONVERSION, 1) for time in used)


def _assumption(default: Default, table: str, rule: str, count: int) -> Assumption:
    return Assumption(
        table=table,
        field=default.field,
        value=default.value,
        unit=default.unit,
        count=count,
        rule=rule,
        grade=default.grade,
        source=default.source,
    )
