"""The made-up country of a hindcast: no record of it is real."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.models.hazard_event import HazardEvent
from app.models.link import Deployment, Link, Medium
from app.models.plan import Plan
from app.models.power import GridZone, PowerSupply
from app.models.settlement import Settlement
from app.models.site import Site, SiteKind, StructureKind, WindBasis
from app.models.snapshot import Snapshot
from app.planning.geodesy import FloatArray

SYNTHETIC = "synthetic: invented for a hindcast"


def sample(preset: dict[str, Any]) -> Snapshot:
    """Return the made-up country of a preset, the same every time: cells on hubs, hubs in a ring, zones on one line."""
    rng = np.random.default_rng(2017)
    count, hubs, zones = preset["cell_sites"], preset["hubs"], preset["grid_zones"]
    cells_at, zones_at = (_places(preset, n, rng) for n in (count, zones))
    hubs_at = _places(preset, hubs, rng)
    hubs_at = hubs_at[np.argsort(np.arctan2(*(hubs_at - hubs_at.mean(axis=0)).T))]  # around the island
    sites = [
        _site(f"h{i:03}", place, preset, is_hub=True, is_gateway=i % (hubs // preset["gateways"]) == 0)
        for i, place in enumerate(hubs_at)
    ]
    sites += [_site(f"c{i:04}", place, preset) for i, place in enumerate(cells_at)]
    places = np.concatenate([hubs_at, cells_at])
    nearest_zone = np.argmin(((places[:, None] - zones_at) ** 2).sum(axis=2), axis=1)
    nearest_hub = np.argmin(((cells_at[:, None] - hubs_at) ** 2).sum(axis=2), axis=1)
    ring = [_link(f"r{i:03}", f"h{i:03}", f"h{(i + 1) % hubs:03}", Deployment.BELOW_GROUND) for i in range(hubs)]
    ring += [_link(f"m{i:03}", f"h{i:03}", f"h{(i + 3) % hubs:03}", None) for i in range(hubs)]
    mounts = (Deployment.ABOVE_GROUND, Deployment.BELOW_GROUND, None)
    mount = np.searchsorted(np.cumsum([preset["aerial_share"], preset["buried_share"]]), rng.random(count))
    access = [
        _link(f"a{i:04}", f"h{hub:03}", f"c{i:04}", mounts[mount[i]]) for i, hub in enumerate(nearest_hub.tolist())
    ]
    return Snapshot(
        plan=Plan(id="plan", title=preset["storm"], country=preset["area"], provenance=SYNTHETIC),
        revision=1,
        sites=tuple(sorted(sites, key=lambda site: site.id)),
        links=tuple(sorted(ring + access, key=lambda link: link.id)),
        grid_zones=tuple(
            GridZone(
                id=f"z{i:02}",
                name=f"Zone {i}",
                lat=float(place[0]),
                lon=float(place[1]),
                fed_from=() if i < preset["grid_sources"] else tuple(f"z{s:02}" for s in range(preset["grid_sources"])),
                provenance=SYNTHETIC,
            )
            for i, place in enumerate(zones_at)
        ),
        power_supplies=tuple(
            _supply(site.id, f"z{zone:02}", preset, rng)
            for site, zone in sorted(zip(sites, nearest_zone.tolist(), strict=True), key=lambda pair: pair[0].id)
        ),
        settlements=tuple(
            Settlement(
                id=f"t{i:02}",
                name=f"Town {i}",
                lat=float(place[0]),
                lon=float(place[1]),
                population=preset["people"] // zones,
                provenance=SYNTHETIC,
            )
            for i, place in enumerate(zones_at)
        ),
        hazard_events=(
            HazardEvent(id="storm", name=preset["storm"], hazard="hurricane", parameters={"track": preset["track"]}),
        ),
    )


def _places(preset: dict[str, Any], count: int, rng: np.random.Generator) -> FloatArray:
    """Return places (count, 2) as latitude and longitude, half of them around the largest town, in the northeast."""
    low, high = np.array([preset["south"], preset["west"]]), np.array([preset["north"], preset["east"]])
    anywhere = rng.uniform(low, high, (count, 2))
    town = low + np.array([0.8, 0.68]) * (high - low)
    near = np.clip(town + rng.normal(0, 0.15, (count, 2)) * (high - low), low, high)
    places: FloatArray = np.where(rng.random((count, 1)) < 0.5, near, anywhere)
    return places


def _site(name: str, place: FloatArray, preset: dict[str, Any], is_hub: bool = False, is_gateway: bool = False) -> Site:
    return Site(
        id=name,
        name=name,
        kind=SiteKind.EXCHANGE if is_hub else SiteKind.CELL_SITE,
        lat=float(place[0]),
        lon=float(place[1]),
        structure_kind=StructureKind.BUILDING if is_hub else StructureKind.MONOPOLE,
        design_wind_ms=preset["hub_design_wind_ms" if is_hub else "design_wind_ms"],
        design_wind_basis=WindBasis.GUST_3S,
        is_gateway=is_gateway,
        provenance=SYNTHETIC,
    )


def _link(name: str, start: str, end: str, deployment: Deployment | None) -> Link:
    medium = Medium.FIBRE if deployment else Medium.MICROWAVE
    return Link(
        id=name, start_id=start, end_id=end, medium=medium, deployment=deployment, year_built=2000, provenance=SYNTHETIC
    )


def _supply(site: str, zone: str, preset: dict[str, Any], rng: np.random.Generator) -> PowerSupply:
    is_hub = site.startswith("h")
    return PowerSupply(
        id=f"p-{site}",
        site_id=site,
        grid_zone_id=zone,
        battery_h=8.0 if is_hub else float(rng.choice([2.0, 4.0, 8.0])),
        has_generator=is_hub or bool(rng.random() < preset["generator_share"]),
        fuel_h=72.0 if is_hub else 48.0,
        refuel_time_h=72.0 if is_hub else float(rng.choice([72.0, 168.0, 336.0])),
        provenance=SYNTHETIC,
    )
