"""The demonstration countries as snapshots, read from their CSV files; and the storms of Barbados."""

import csv
import json
from datetime import datetime

from app.models.alternative import AlternativeLink
from app.models.hazard_event import HazardEvent
from app.models.link import Link
from app.models.plan import Plan
from app.models.power import GridZone, PowerSupply
from app.models.record import stable_id
from app.models.scenario import Scenario
from app.models.settlement import Settlement
from app.models.site import Site
from app.models.snapshot import Snapshot

KINDS = {
    "core": "core",
    "cable_landing": "cls",
    "satellite_gateway": "satgw",
    "eoc": "eoc",
    "exchange": "exchange",
    "cell_tower": "bts",
    "airport_comms": "served_airport",
    "hf_radio": "hf",
    "vsat": "vsat",
    "broadcast": "bcast",
    "data_centre": "datacentre",
    "ixp": "ixp",
}
MEDIA = {"satellite": "vsat_geo", "hf_radio": "hf", "submarine_fibre": "submarine"}
MOUNTS = {"aerial": "aboveGround", "buried": "belowGround", "": None}
ALTERNATIVES = {"satellite": "vsat_geo", "hf_radio": "hf"}
ZONES = {"generation": "generation", "substation": "substation", "island_diesel": "generation"}


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def in_order(records):
    return tuple(sorted(records, key=lambda record: record.id))


def read_country(folder, code, settlements):
    def key(table, name):
        return stable_id(code, table, name)

    sites, supplies = [], []
    for row in rows(folder / "synthetic" / "sites.csv"):
        kind = KINDS.get(row["site_type"], "pop")
        sites.append(
            Site(
                id=key("site", row["site_id"]),
                code=row["site_id"],
                name=row["name"],
                kind=kind,
                lat=float(row["lat"]),
                lon=float(row["lon"]),
                design_wind_ms=float(row["wind_design_kmh"]) / 3.6,
                is_gateway=kind in ("cls", "satgw") or None,
                provenance="synthetic",
            )
        )
        supplies.append(
            PowerSupply(
                id=key("power_supply", row["site_id"]),
                site_id=key("site", row["site_id"]),
                grid_zone_id=key("grid_zone", row["power_node"]),
                battery_h=float(row["battery_hours"]),
                has_generator=row["generator"] == "yes",
                fuel_h=float(row["fuel_hours"] or 0),
            )
        )
    links, alternatives = [], []
    for row in rows(folder / "synthetic" / "links.csv"):
        ends = {"start_id": key("site", row["from_site"]), "end_id": key("site", row["to_site"])}
        if row["role"] == "emergency-backup":
            kind = ALTERNATIVES[row["medium"]]
            alternatives.append(AlternativeLink(id=key("alternative_link", row["link_id"]), kind=kind, **ends))
            continue
        medium = MEDIA.get(row["medium"], row["medium"])
        deployment = MOUNTS[row["mount"]] if medium == "fibre" else None
        values = {"medium": medium, "deployment": deployment, "length_km": float(row["length_km"]), "role": row["role"]}
        links.append(Link(id=key("link", row["link_id"]), code=row["link_id"], **ends, **values))
    zones = [
        GridZone(
            id=key("grid_zone", row["power_id"]),
            name=row["name"],
            kind=ZONES.get(row["type"]),
            lat=float(row["lat"]),
            lon=float(row["lon"]),
            fed_from=tuple(key("grid_zone", name) for name in row["feeds_from"].split(";") if name),
        )
        for row in rows(folder / "synthetic" / "power_nodes.csv")
    ]
    return Snapshot(
        plan=Plan(id=key("plan", "plan"), title=code, country=code),
        revision=1,
        sites=in_order(sites),
        links=in_order(links),
        grid_zones=in_order(zones),
        power_supplies=in_order(supplies),
        alternative_links=in_order(alternatives),
        settlements=in_order(settlements),
    )


def settlement(code, name, row, people):
    return Settlement(
        id=stable_id(code, "settlement", name),
        name=row["name"],
        lat=float(row["lat"]),
        lon=float(row["lon"]),
        population=int(row[people]) or None,
    )


def saint_vincent(shared_data):
    folder = shared_data / "vct-demo"
    table = rows(folder / "real" / "settlements_geonames.csv")
    return read_country(folder, "VC", [settlement("VC", row["geonameid"], row, "population") for row in table])


def barbados(shared_data):
    folder = shared_data / "brb-demo"
    table = rows(folder / "synthetic" / "settlements_pop_synthetic.csv")
    return read_country(folder, "BB", [settlement("BB", row["settlement_id"], row, "pop_est") for row in table])


def hurdat_track(path):
    """Return the points of a best track: knots become m/s, -999 is unknown."""
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    points = [feature for feature in features if feature["geometry"]["type"] == "Point"]
    first = datetime.fromisoformat(points[0]["properties"]["datetime-utc"])
    track = []
    for point in points:
        values = point["properties"]
        lon, lat = point["geometry"]["coordinates"]
        pressure = values["pressure-mb"]
        track.append(
            {
                "time_h": (datetime.fromisoformat(values["datetime-utc"]) - first).total_seconds() / 3600,
                "lat": lat,
                "lon": lon,
                "wind_ms": values["wind-speed"] * 0.514444,
                "pressure_hpa": pressure if pressure > 0 else None,
            }
        )
    return {"start": first.isoformat(), "track": track}


def storm_to_west(lat, lon=-61.2, wind_ms=61.0, pressure_hpa=940.0, radius_km=25.0, speed_kmh=20.0):
    """Return the parameters of a synthetic storm that crosses `lon` at `lat`, heading west with a little north."""
    step = speed_kmh * 6 / 109
    track = [
        {
            "time_h": 6.0 * i,
            "lat": lat + 0.05 * (i - 6),
            "lon": lon - step * (i - 6),
            "wind_ms": wind_ms,
            "pressure_hpa": pressure_hpa,
            "radius_km": radius_km,
        }
        for i in range(13)
    ]
    return {"start": None, "track": track}


def with_storm(snapshot, parameters, name="Storm", **scenario):
    """Return the snapshot with one hurricane in it, and a scenario of it."""
    event = HazardEvent(id=stable_id("", "hazard_event", name), name=name, hazard="hurricane", parameters=parameters)
    values = {"realizations": 200, "seed": 1} | scenario
    of_it = Scenario(id=stable_id("", "scenario", name), name=name, hazard_event_ids=(event.id,), **values)
    changed = {field: getattr(snapshot, field) for field in type(snapshot).__slots__}
    return Snapshot(**(changed | {"hazard_events": (event,), "scenarios": (of_it,)})), of_it
