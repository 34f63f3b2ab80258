"""What the engine assumes where nobody measured: filled in from resources/defaults, counted, graded and said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
from scipy.spatial import cKDTree

from app.models.link import Deployment, Link
from app.models.power import GridZone, PowerSupply
from app.models.record import Confidence, Record, stable_id
from app.models.settlement import Service, Settlement
from app.models.site import ACCESS_KINDS, Site, Status
from app.models.snapshot import Snapshot
from app.planning.geodesy import FloatArray, km_of_chord, route_length_km, unit_vectors
from app.planning.reference import Default, Defaults, load_defaults
from app.text import QT_TRANSLATE_NOOP

_Located = TypeVar("_Located", bound=Site | Settlement | GridZone)

BY_KIND = QT_TRANSLATE_NOOP("assumptions", "usual for its kind")
BY_AGE = QT_TRANSLATE_NOOP("assumptions", "usual age, counted back from the year of the inventory")
NEAREST_ZONE = QT_TRANSLATE_NOOP("assumptions", "nearest grid zone")
OWN_ZONE = QT_TRANSLATE_NOOP("assumptions", "no grid zones recorded: every site has a grid of its own")
NEAREST_SITES = QT_TRANSLATE_NOOP("assumptions", "nearest cell sites within range, each can serve alone")
STRAIGHT = QT_TRANSLATE_NOOP("assumptions", "measured along its route, straight where there is none")
FROM_ENERGY = QT_TRANSLATE_NOOP("assumptions", "computed from energy and load")
FROM_FUEL = QT_TRANSLATE_NOOP("assumptions", "computed from fuel and burn")
IMPLIED = QT_TRANSLATE_NOOP("assumptions", "implied by its size, tank or fuel")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumption:
    """One value taken for `count` records of a table; `rule` is marked for translation in the context "assumptions".

    `value` is empty where it differs from record to record (a distance, a nearest zone).
    """

    table: str
    field: str
    value: str
    unit: str
    count: int
    rule: str
    grade: str
    source: str


class _Tally:
    """Counts what was assumed while records are filled in."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, ...]] = Counter()

    def add(self, table: str, field: str, rule: str, default: Default | None = None, *, unit: str = "") -> None:
        if default is None:
            self._counts[table, field, "", unit, rule, "D", ""] += 1
        else:
            self._counts[table, field, default.value, default.unit, rule, default.grade, default.source] += 1

    def assumptions(self) -> tuple[Assumption, ...]:
        return tuple(
            Assumption(table=table, field=field, value=value, unit=unit, count=n, rule=rule, grade=grade, source=source)
            for (table, field, value, unit, rule, grade, source), n in sorted(self._counts.items())
        )


def inventory_year(snapshot: Snapshot) -> int:
    """Return the latest year that the inventory speaks of (survey, construction, battery), 2000 if it names none.

    Ages are counted to it, so that a plan read ten years later still gives the same answer.
    """
    years = [int(record.surveyed_on[:4]) for record in snapshot.inventory() if record.surveyed_on]
    years += [site.year_built for site in snapshot.sites if site.year_built]
    years += [link.year_built for link in snapshot.links if link.year_built]
    years += [supply.battery_year for supply in snapshot.power_supplies if supply.battery_year]
    return max((2000, *years))  # only differences count where no year is known


def assumed(snapshot: Snapshot, defaults: Defaults | None = None) -> tuple[Snapshot, tuple[Assumption, ...]]:
    """Fill in what the engine needs and nobody recorded; nothing that is recorded changes.

    Sites get structure and design wind by their kind; every site a power supply, in the nearest grid zone; links a
    length, cables on land a deployment; settlements that no row serves the nearest cell sites within range.

    Parameters
    ----------
    snapshot
        The recorded plan.
    defaults
        Values by kind; the bundled ones if none are given.

    Returns
    -------
    snapshot, assumptions
        The filled plan, for the engine only, and what was assumed how often.
    """
    defaults = defaults or load_defaults()
    year = inventory_year(snapshot)
    tally = _Tally()
    sites = tuple(_filled_site(site, defaults, tally) for site in snapshot.sites)
    zones = snapshot.grid_zones or tuple(_own_zone(site, tally) for site in sites)
    supplies = _filled_supplies(snapshot, zones, defaults, year, tally)
    links = _filled_links(snapshot, defaults, year, tally)
    filled = replace(
        snapshot,
        sites=sites,
        grid_zones=_sorted(zones),
        power_supplies=_sorted(supplies),
        links=links,
        services=_sorted((*snapshot.services, *_assumed_services(snapshot, defaults, tally))),
    )
    return filled, tally.assumptions()


def with_services(snapshot: Snapshot) -> Snapshot:
    """Return the plan with who serves whom as `assumed` has it and nothing else filled in: what paths need."""
    services = (*snapshot.services, *_assumed_services(snapshot, load_defaults(), _Tally()))
    return replace(snapshot, services=_sorted(services))


def _sorted(records: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(sorted(records, key=lambda record: record.id))


def _missing(
    record: Record, table: str, kind: str, fields: dict[str, Callable[[str], Any]], defaults: Defaults, tally: _Tally
) -> dict[str, Any]:
    values = {}
    for field, parse in fields.items():
        if getattr(record, field) is None and (default := defaults.find(table, field, kind)):
            values[field] = parse(default.value)
            tally.add(record.TABLE, field, BY_KIND, default)
    return values


_SITE_FIELDS: dict[str, Callable[[str], Any]] = {"structure_kind": str, "design_wind_ms": float}


def _filled_site(site: Site, defaults: Defaults, tally: _Tally) -> Site:
    fields = dict(_SITE_FIELDS)
    if site.design_wind_ms is not None:  # the default speed is a gust by itself
        fields["design_wind_basis"] = str
    values = _missing(site, "site", site.kind, fields, defaults, tally)
    if "design_wind_ms" in values and (basis := defaults.find("site", "design_wind_basis", site.kind)):
        values["design_wind_basis"] = basis.value
    return replace(site, **values) if values else site


def _own_zone(site: Site, tally: _Tally) -> GridZone:
    tally.add("grid_zone", "id", OWN_ZONE)
    return GridZone(
        id=stable_id("", "grid_zone", site.id),
        name=site.name,
        lat=site.lat,
        lon=site.lon,
        confidence=Confidence.D,
        provenance="assumed",
    )


def _filled_supplies(
    snapshot: Snapshot, zones: Sequence[GridZone], defaults: Defaults, year: int, tally: _Tally
) -> list[PowerSupply]:
    by_site = {supply.site_id: supply for supply in reversed(snapshot.power_supplies)}
    supplies: list[tuple[PowerSupply, dict[str, Any]]] = []
    for site in snapshot.sites:
        supply = by_site.get(site.id) or PowerSupply(
            id=stable_id("", "power_supply", site.id), site_id=site.id, confidence=Confidence.D, provenance="assumed"
        )
        supplies.append((supply, _supply_values(supply, site, defaults, year, tally)))
    without = [i for i, (supply, _) in enumerate(supplies) if supply.grid_zone_id is None]
    if without:
        _, nearest = cKDTree(_vectors(zones)).query(_vectors([snapshot.sites[i] for i in without]))
        for i, zone in zip(without, nearest, strict=True):
            supplies[i][1]["grid_zone_id"] = zones[zone].id
            tally.add("power_supply", "grid_zone_id", NEAREST_ZONE)
    return [replace(supply, **values) if values else supply for supply, values in supplies]


def _vectors(records: Sequence[_Located]) -> FloatArray:
    return unit_vectors(np.array([r.lat for r in records]), np.array([r.lon for r in records]))


def _yes(value: str) -> bool:
    return value == "yes"


def _supply_values(supply: PowerSupply, site: Site, defaults: Defaults, year: int, tally: _Tally) -> dict[str, Any]:
    """Return what is taken for the fields of a supply that nobody recorded."""
    values = _derived(supply, defaults, tally)
    known = replace(supply, **values) if values else supply
    values |= _missing(known, "power", site.kind, {"battery_h": float, "has_generator": _yes}, defaults, tally)
    has_generator = values.get("has_generator", supply.has_generator)
    if has_generator and supply.fuel_h is None and "fuel_h" not in values:
        values |= _missing(supply, "power", site.kind, {"fuel_h": float}, defaults, tally)
    battery_h = values.get("battery_h", supply.battery_h)
    age = defaults.find("power", "battery_age_y", site.kind)
    if supply.battery_year is None and battery_h and age:
        values["battery_year"] = year - round(float(age.value))
        tally.add("power_supply", "battery_year", BY_AGE, age)
    return values


def _derived(supply: PowerSupply, defaults: Defaults, tally: _Tally) -> dict[str, Any]:
    """Return what follows from other fields of the same supply, by domain notes 2.4."""
    values: dict[str, Any] = {}
    if supply.battery_h is None and supply.battery_kwh is not None and supply.load_kw:
        usable = defaults.number("battery_usable_share") * defaults.number("battery_efficiency")
        values["battery_h"] = min(supply.battery_kwh * usable / supply.load_kw, 8760.0)
        tally.add("power_supply", "battery_h", FROM_ENERGY, unit="h")
    sizes = (supply.generator_kva, supply.tank_l, supply.fuel_l, supply.fuel_h)
    if supply.has_generator is None and any(sizes):
        values["has_generator"] = True
        tally.add("power_supply", "has_generator", IMPLIED)
    fuel_l = supply.tank_l if supply.fuel_l is None else supply.fuel_l
    burn = supply.burn_lph
    if burn is None and supply.load_kw and supply.generator_kva:
        rated = defaults.number("burn_per_kva_rated") * supply.generator_kva
        burn = defaults.number("burn_per_kw_out") * supply.load_kw + rated
    if supply.fuel_h is None and fuel_l is not None and burn:
        values["fuel_h"] = min(fuel_l / burn, 8760.0)
        tally.add("power_supply", "fuel_h", FROM_FUEL, unit="h")
    return values


def _filled_links(snapshot: Snapshot, defaults: Defaults, year: int, tally: _Tally) -> tuple[Link, ...]:
    at = {site.id: (site.lon, site.lat) for site in snapshot.sites}
    return tuple(_filled_link(link, at, defaults, year, tally) for link in snapshot.links)


def _filled_link(link: Link, at: dict[str, tuple[float, float]], defaults: Defaults, year: int, tally: _Tally) -> Link:
    values = _missing(link, "link", link.medium, {"deployment": str}, defaults, tally)
    age = defaults.find("link", "pole_age_y", link.medium)
    on_poles = values.get("deployment", link.deployment) == Deployment.ABOVE_GROUND
    if link.year_built is None and on_poles and age:
        values["year_built"] = year - round(float(age.value))
        tally.add("link", "year_built", BY_AGE, age)
    if link.length_km is None and link.start_id in at and link.end_id in at:
        values["length_km"] = route_length_km(link.route or (at[link.start_id], at[link.end_id]))
        tally.add("link", "length_km", STRAIGHT, unit="km")
    return replace(link, **values) if values else link


def _assumed_services(snapshot: Snapshot, defaults: Defaults, tally: _Tally) -> list[Service]:
    """Return rows for the settlements that have none: the nearest cell sites within range."""
    recorded = {service.settlement_id for service in snapshot.services}
    bare = [s for s in snapshot.settlements if s.id not in recorded and s.population]
    cells = [s for s in snapshot.sites if s.kind in ACCESS_KINDS and s.status is Status.OPERATIONAL]
    if not bare or not cells:
        return []
    default_range = defaults.find("service", "coverage_radius_km", cells[0].kind)
    range_km = np.array([s.coverage_radius_km or float(default_range.value if default_range else 0) for s in cells])
    at_most = defaults.find("service", "sites_at_most")
    wanted = int(at_most.value) if at_most else 1
    # a far cell with a wide reach may come after many near ones that do not reach: look at a few more than wanted
    chord, nearest = cKDTree(_vectors(cells)).query(_vectors(bare), k=range(1, min(4 * wanted, len(cells)) + 1))
    reaches = km_of_chord(chord) <= range_km[nearest]
    services = []
    for settlement, near, within in zip(bare, nearest, reaches, strict=True):
        for cell in near[within][:wanted]:
            tally.add("service", "site_id", NEAREST_SITES, at_most)
            services.append(_service(settlement, cells[cell]))
    return services


def _service(settlement: Settlement, site: Site) -> Service:
    return Service(
        id=stable_id("", "service", f"{settlement.id}/{site.id}"),
        settlement_id=settlement.id,
        site_id=site.id,
        confidence=Confidence.D,
        provenance="assumed",
    )
